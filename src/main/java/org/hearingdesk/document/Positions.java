package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * The positions taken on an agenda item, by side. Who spoke twice counts once, with the later
 * position; where speakers may not be told apart, each turn counts.
 */
final class Positions {
  private final Hearing hearing;
  private final Speakers speakers;
  private final Phrasebook words;

  Positions(Hearing hearing, Speakers speakers, Phrasebook words) {
    this.hearing = hearing;
    this.speakers = speakers;
    this.words = words;
  }

  private record Stand(Speaker speaker, Position position) {}

  void draft(List<Intervention> turns, DraftText draft) {
    List<Intervention> taken =
        turns.stream().filter(turn -> turn.position() != Position.NOT_RECORDED).toList();
    if (taken.isEmpty()) {
      return;
    }
    List<Stand> stands = stands(taken);
    List<Id<Intervention>> sources = taken.stream().map(Intervention::id).toList();
    draft.heading(words.text("document.minutes.positions"));
    draft.text(words.text("document.minutes.positions.total", total(stands)), sources);
    Map<Optional<Id<Side>>, List<Stand>> bySide = bySide(stands);
    bySide.forEach((side, ofSide) -> side(side, ofSide, bySide.size() > 1, sources, draft));
  }

  /**
   * What a side's members held; where no side is told, only what the total has not said already.
   */
  private void side(
      Optional<Id<Side>> side,
      List<Stand> stands,
      boolean oneOfSeveral,
      List<Id<Intervention>> sources,
      DraftText draft) {
    if (side.isPresent() || oneOfSeveral) {
      String name =
          side.flatMap(hearing.sides()::find)
              .map(Side::name)
              .orElse(words.text("document.minutes.side-not-told"));
      draft.bullet(words.text("document.minutes.by-side", name, clauses(stands)), sources);
    } else if (stands.stream().anyMatch(stand -> speakers.identified(stand.speaker()))) {
      draft.bullet(Phrasebook.sentence(clauses(stands)), sources);
    }
  }

  private List<Stand> stands(List<Intervention> taken) {
    Map<Object, Stand> latest = new LinkedHashMap<>();
    for (Intervention turn : taken) {
      int part = 0;
      for (Speaker speaker : Speakers.flat(List.of(turn.speaker()))) {
        Object key = speakers.identified(speaker) ? speaker : turn.id() + "#" + part++;
        latest.put(key, new Stand(speaker, turn.position()));
      }
    }
    return List.copyOf(latest.values());
  }

  /** In the order of the hearing's sides; those whose side is not told come last. */
  private Map<Optional<Id<Side>>, List<Stand>> bySide(List<Stand> stands) {
    Map<Optional<Id<Side>>, List<Stand>> bySide = new LinkedHashMap<>();
    hearing.sides().forEach(side -> bySide.put(Optional.of(side.id()), new ArrayList<>()));
    bySide.put(Optional.empty(), new ArrayList<>());
    for (Stand stand : stands) {
      Optional<Id<Side>> side = hearing.sideOf(stand.speaker()).map(Side::id);
      bySide.getOrDefault(side, new ArrayList<>()).add(stand);
    }
    bySide.values().removeIf(List::isEmpty);
    return bySide;
  }

  private String total(List<Stand> stands) {
    Map<Position, Integer> counts = new EnumMap<>(Position.class);
    stands.forEach(stand -> counts.merge(stand.position(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((position, count) -> parts.add(words.count(keyOfNumber(position), count)));
    return words.formats().list(parts);
  }

  private String clauses(List<Stand> stands) {
    Map<Position, List<Speaker>> byPosition = new EnumMap<>(Position.class);
    stands.forEach(stand ->
        byPosition
            .computeIfAbsent(stand.position(), position -> new ArrayList<>())
            .add(stand.speaker()));
    List<String> clauses = new ArrayList<>();
    byPosition.forEach(
        (position, who) -> clauses.add(words.count(keyOfClause(position), who.size(), list(who))));
    return words.apart(clauses);
  }

  private String list(List<Speaker> who) {
    Set<String> names = new LinkedHashSet<>();
    int others = 0;
    for (Speaker speaker : who) {
      if (speakers.identified(speaker)) {
        names.add(speakers.name(speaker));
      } else {
        others++;
      }
    }
    List<String> phrases = new ArrayList<>(names);
    if (others > 0) {
      phrases.add(words.count("document.speaker.participants", others));
    }
    return words.formats().list(phrases);
  }

  private static String keyOfNumber(Position position) {
    return switch (position) {
      case IN_FAVOUR -> "document.position.number.in-favour";
      case WITH_CONDITIONS -> "document.position.number.with-conditions";
      case NEUTRAL -> "document.position.number.neutral";
      case AGAINST -> "document.position.number.against";
      case NOT_RECORDED -> "document.position.number.not-recorded";
    };
  }

  private static String keyOfClause(Position position) {
    return switch (position) {
      case IN_FAVOUR -> "document.position.in-favour";
      case WITH_CONDITIONS -> "document.position.with-conditions";
      case NEUTRAL -> "document.position.neutral";
      case AGAINST -> "document.position.against";
      case NOT_RECORDED -> "document.position.not-recorded";
    };
  }
}
