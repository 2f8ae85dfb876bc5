package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hearingdesk.document.SpeakingPart.Kind;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.domain.attribution.GuardedShares.Share;
import org.hearingdesk.domain.attribution.GuardedShares.Told;
import org.hearingdesk.domain.attribution.GuardedShares.Why;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.Partition;
import org.hearingdesk.domain.time.Portion;
import org.hearingdesk.domain.time.SpeakingStatistics;

/**
 * The speaking time by all that the attribution rule lets through. By the Chatham House Rule that
 * is the agenda alone.
 */
final class SpeakingParts {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final SpeakingWords words;
  private final Instant now;
  private final boolean whole;
  private final SpeakingStatistics statistics;

  /**
   * @param item empty for the whole hearing
   */
  SpeakingParts(
      PublishedHearing published, Phrasebook words, Instant now, Optional<Id<AgendaItem>> item) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = new SpeakingWords(hearing, words);
    this.now = now;
    this.whole = item.isEmpty();
    this.statistics = SpeakingStatistics.of(hearing, item, now);
  }

  SpeakingStatistics statistics() {
    return statistics;
  }

  /** Whether the rule lets through as much as this one. */
  boolean tells(AttributionRule rule) {
    return !published.rule().stricterThan(rule);
  }

  /** The parts that there are, in the order in which they are told. */
  List<SpeakingPart> all() {
    List<SpeakingPart> parts = new ArrayList<>();
    if (tells(AttributionRule.SIDE)) {
      add(parts, Kind.SIDE, statistics.bySide(), words::side, this::place);
      level(parts);
    }
    if (tells(AttributionRule.ORGANISATION)) {
      add(parts, Kind.ORGANISATION, statistics.byOrganisation(), words::organisation, as -> 0);
    }
    if (tells(AttributionRule.NAMED)) {
      add(parts, Kind.PERSON, statistics.byPerson(), words::person, as -> 0);
    }
    if (tells(AttributionRule.SIDE)) {
      presence(parts);
    }
    if (whole) {
      guarded(parts, Kind.GENDER, published.sharesByGender(now), words::gender);
    }
    add(parts, Kind.ITEM, statistics.byItem(), words::item, this::place);
    return parts;
  }

  private void level(List<SpeakingPart> parts) {
    if (tells(AttributionRule.ORGANISATION)) {
      add(parts, Kind.LEVEL, statistics.byLevel(), words::level, Enum::ordinal);
    } else if (whole) {
      guarded(parts, Kind.LEVEL, published.sharesByLevel(now), words::level);
    }
  }

  private void presence(List<SpeakingPart> parts) {
    if (!tells(AttributionRule.NAMED)) {
      if (whole) {
        guarded(parts, Kind.PRESENCE, published.sharesByPresence(now), words::presence);
      }
      return;
    }
    // That all were in one place need not be said.
    if (statistics.byPresence().portions().stream().filter(p -> p.group().known()).count() > 1) {
      add(parts, Kind.PRESENCE, statistics.byPresence(), words::presence, Enum::ordinal);
    }
  }

  /** What is left out that a reader might look for, and why, each in a sentence. */
  List<String> leftOut() {
    List<String> sentences = new ArrayList<>();
    switch (published.rule()) {
      case NAMED -> {}
      case ORGANISATION -> sentences.add("document.speaking-time.without.persons");
      case SIDE -> sentences.add("document.speaking-time.without.organisations");
      case CHATHAM_HOUSE -> {
        return List.of(words.text("document.speaking-time.without.all"));
      }
    }
    why(published.sharesByGender(now))
        .ifPresent(why -> {
          switch (why) {
            case RULE -> sentences.add("document.speaking-time.without.gender");
            case SMALL_GROUPS, ONE_GROUP ->
                sentences.add("document.speaking-time.without.gender-few");
            case NOTHING_RECORDED -> {}
          }
        });
    if (!tells(AttributionRule.ORGANISATION) && few(published.sharesByLevel(now))) {
      sentences.add("document.speaking-time.without.level-few");
    }
    if (!tells(AttributionRule.NAMED) && few(published.sharesByPresence(now))) {
      sentences.add("document.speaking-time.without.presence-few");
    }
    return sentences.stream().map(words::text).toList();
  }

  private static boolean few(Told<?> told) {
    return why(told).filter(why -> why == Why.SMALL_GROUPS).isPresent();
  }

  private static Optional<Why> why(Told<?> told) {
    return switch (told) {
      case Told.Shares<?> shares -> Optional.empty();
      case Told.Withheld<?>(Why why) -> Optional.of(why);
    };
  }

  /** Those that are known by their place, those in the same place by their time; then the rest. */
  private <K> void add(
      List<SpeakingPart> parts,
      Kind kind,
      Partition<K> partition,
      Function<Group<K>, String> label,
      ToIntFunction<K> place) {
    if (!partition.tells()) {
      return;
    }
    List<Portion<K>> portions = new ArrayList<>(partition.portions());
    portions.sort(
        Comparator.comparingInt(portion ->
            portion.group() instanceof Group.Of<K>(K key)
                ? place.applyAsInt(key)
                : Integer.MAX_VALUE));
    parts.add(
        new SpeakingPart(kind, portions.stream().map(portion -> line(portion, label)).toList()));
  }

  private <K> SpeakingPart.Line line(Portion<K> portion, Function<Group<K>, String> label) {
    Tone tone = portion.group() instanceof Group.Of<K>(Side side) ? words.tone(side) : Tone.ACCENT;
    return new SpeakingPart.Line(
        label.apply(portion.group()),
        portion.group().known() ? tone : Tone.MUTED,
        portion.percent(),
        portion.speakers(),
        Optional.of(
            new SpeakingPart.Figures(
                portion.turns(), portion.time(), portion.longest(), portion.mean())));
  }

  private <K extends Enum<K>> void guarded(
      List<SpeakingPart> parts, Kind kind, Told<K> told, Function<Group<K>, String> label) {
    if (told instanceof Told.Shares<K>(List<Share<K>> shares)) {
      parts.add(
          new SpeakingPart(
              kind,
              shares.stream()
                  .sorted(Comparator.comparingInt(SpeakingParts::place))
                  .map(share -> line(share, label))
                  .toList()));
    }
  }

  private <K> SpeakingPart.Line line(Share<K> share, Function<Group<K>, String> label) {
    return new SpeakingPart.Line(
        words.together(share.groups().stream().map(label).toList()),
        Tone.ACCENT,
        share.percent(),
        share.heads(),
        Optional.empty());
  }

  /**
   * A group that is told by itself in the order of its kind, then those told together, then the
   * untold.
   */
  private static <K extends Enum<K>> int place(Share<K> share) {
    if (share.groups().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    boolean alone = share.groups().size() == 1;
    return alone && share.groups().getFirst() instanceof Group.Of<K>(K key)
        ? List.of(key.getDeclaringClass().getEnumConstants()).indexOf(key)
        : Integer.MAX_VALUE - 1;
  }

  private int place(Side side) {
    return hearing.sides().all().indexOf(side);
  }

  private int place(AgendaItem item) {
    return hearing.agenda().all().indexOf(item);
  }
}
