package org.hearingdesk.ui.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.DurationText;

/** A speaking time as it is typed: blank for none of its own, in words where there is no limit. */
public final class LimitText {
  private static final Pattern ZERO = Pattern.compile("0+(?:[:.]00)?");

  private final String none;

  public LimitText(Messages messages) {
    this.none = messages.text("limits.none");
  }

  public String format(Optional<Duration> limit) {
    return limit
        .map(each ->
            each.equals(SpeakingRule.NO_LIMIT)
                ? none
                : DurationText.MINUTES_AND_SECONDS.format(each))
        .orElse("");
  }

  /** Whether {@link #parse} gives what was meant. */
  public boolean isReadable(String typed) {
    return typed.isBlank() || parse(typed).isPresent();
  }

  /** The limit, {@link SpeakingRule#NO_LIMIT} too; empty when nothing was typed or it is none. */
  public Optional<Duration> parse(String typed) {
    String text = typed.strip();
    return text.equalsIgnoreCase(none) || ZERO.matcher(text).matches()
        ? Optional.of(SpeakingRule.NO_LIMIT)
        : DurationText.MINUTES_AND_SECONDS.parse(text);
  }
}
