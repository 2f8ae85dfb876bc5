package org.hearingdesk.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** Rules for speaking time in plain words. */
public final class LimitWords {
  private final Messages messages;
  private final Formats formats;
  private final Hearing hearing;

  public LimitWords(Messages messages, Hearing hearing) {
    this.messages = messages;
    this.formats = HearingFormats.of(messages, hearing);
    this.hearing = hearing;
  }

  /** What a preset is called, with the times it sets. */
  public String preset(LimitPreset preset, SpeakingRule rule) {
    String key = "limits.preset." + preset.name().toLowerCase(Locale.ROOT);
    return switch (preset) {
      case SAME_FOR_ALL, CATCH_THE_EYE -> messages.text(key, limit(rule.ordinaryIn(hearing)));
      case QUESTION_AND_ANSWER ->
          messages.text(key, limit(rule.ordinaryIn(hearing)), limit(rule.byKind().reply()));
      case EQUAL_SHARE, NO_LIMIT -> messages.text(key);
    };
  }

  /** What a rule will do in this hearing. */
  public String sentence(SpeakingRule rule) {
    List<String> sentences = new ArrayList<>();
    Optional<Duration> ordinary = rule.ordinaryIn(hearing);
    sentences.add(
        rule.share()
            .map(share -> shared(share, ordinary))
            .orElseGet(() ->
                ordinary
                    .map(limit -> messages.text("limits.says.each", limit(ordinary)))
                    .orElseGet(() -> messages.text("limits.says.nothing"))));
    ofKind(rule, RequestKind.POINT_OF_ORDER, "limits.says.order", ordinary)
        .ifPresent(sentences::add);
    ofKind(rule, RequestKind.RIGHT_OF_REPLY, "limits.says.reply", ordinary)
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String shared(EqualShare share, Optional<Duration> ordinary) {
    int sides = share.sides().size();
    if (sides < 2) {
      return messages.text("limits.says.too_few_sides");
    }
    String each = formats.duration(share.each());
    String total = formats.duration(share.total());
    return ordinary.isPresent()
        ? messages.count("limits.says.share", sides, each, total, limit(ordinary))
        : messages.count("limits.says.share_only", sides, each, total);
  }

  private Optional<String> ofKind(
      SpeakingRule rule, RequestKind kind, String key, Optional<Duration> ordinary) {
    return rule.ofKindIn(hearing, kind)
        .map(limit -> Optional.of(limit).filter(each -> !each.equals(SpeakingRule.NO_LIMIT)))
        .filter(limit -> !limit.equals(ordinary))
        .map(limit -> messages.text(key, limit(limit)));
  }

  /** {@code 3:00}, or in words that there is none. */
  public String limit(Optional<Duration> limit) {
    return limit
        .filter(each -> !each.equals(SpeakingRule.NO_LIMIT))
        .map(formats::duration)
        .orElseGet(() -> messages.text("limits.none"));
  }
}
