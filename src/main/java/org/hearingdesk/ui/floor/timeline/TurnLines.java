package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.SpeakingTime;

/** Writes the turns of an item as lines, with what lies between them. Pure. */
final class TurnLines {
  private static final Duration NOTICED = Duration.ofSeconds(5);

  private TurnLines() {}

  static List<TurnLine> of(Present present, Id<AgendaItem> item) {
    List<TurnLine> lines = new ArrayList<>();
    Optional<Intervention> latest = Optional.empty();
    for (Intervention turn : present.hearing().interventionsOn(item)) {
      lines.add(line(present, turn, latest));
      if (latest.isEmpty() || end(present, turn).isAfter(end(present, latest.get()))) {
        latest = Optional.of(turn);
      }
    }
    return lines;
  }

  private static TurnLine line(Present present, Intervention turn, Optional<Intervention> before) {
    String to =
        turn.speaking()
            ? present.text("timeline.running")
            : Stretches.end(turn.spans()).map(present::time).orElse("");
    return new TurnLine(
        turn.id(),
        before.map(each -> gap(present, each, turn)).orElse(""),
        turn.startedAt().map(present::time).orElseGet(() -> present.text("timeline.untimed")),
        to,
        present.name(turn.speaker()),
        present.side(turn.speaker()),
        present.formats().duration(SpeakingTime.of(turn, present.now())),
        pauses(present, turn),
        before.map(each -> overlap(present, each, turn)).orElse(""),
        turn.speaking());
  }

  private static String gap(Present present, Intervention before, Intervention turn) {
    Duration gap =
        turn.startedAt()
            .map(start -> Duration.between(end(present, before), start))
            .orElse(Duration.ZERO);
    return gap.compareTo(NOTICED) < 0
        ? ""
        : present.text("timeline.gap", present.formats().duration(gap));
  }

  private static String overlap(Present present, Intervention before, Intervention turn) {
    Duration shared = Overlap.shared(turn, before, present.now());
    return shared.toSeconds() < 1
        ? ""
        : present.text(
            "timeline.overlap",
            present.shortName(before.speaker()),
            present.formats().duration(shared));
  }

  private static String pauses(Present present, Intervention turn) {
    if (turn.spans().size() < 2) {
      return "";
    }
    Duration outside =
        Duration.between(turn.startedAt().orElseThrow(), end(present, turn))
            .minus(SpeakingTime.of(turn, present.now()));
    return present.text("timeline.pauses", present.formats().duration(outside));
  }

  /** When it ended, or will have ended at least; one without a time never began. */
  private static Instant end(Present present, Intervention turn) {
    return turn.spans().isEmpty()
        ? Instant.MIN
        : turn.spans().getLast().end().orElse(present.now());
  }
}
