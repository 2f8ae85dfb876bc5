package org.hearingdesk.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.attribution.GuardedShares;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.domain.time.Waits;

/** How long people waited from asking for the floor to having it, as far as it may be told. */
final class WaitTable {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;
  private final SpeakingStatistics statistics;

  WaitTable(PublishedHearing published, Phrasebook words, SpeakingStatistics statistics) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = words;
    this.statistics = statistics;
  }

  /** The waits of all who asked, points of order left out; none where too few may be told. */
  Optional<Waits> all() {
    return Optional.of(statistics.waits()).filter(this::told);
  }

  /**
   * The waits of each side, in the order of the sides; all or none, because one that is left out is
   * what the others leave.
   */
  Map<Side, Waits> bySide() {
    Map<Group<Side>, Waits> waits = statistics.waitsBySide();
    if (published.rule().stricterThan(AttributionRule.SIDE)
        || !waits.values().stream().allMatch(this::told)) {
      return Map.of();
    }
    Map<Side, Waits> told = new LinkedHashMap<>();
    for (Side side : hearing.sides()) {
      Optional.ofNullable(waits.get(new Group.Of<>(side))).ifPresent(each -> told.put(side, each));
    }
    return told;
  }

  private Optional<Waits> pointsOfOrder() {
    return Optional.of(statistics.waitsOfPointsOfOrder())
        .filter(waits -> !published.rule().stricterThan(AttributionRule.SIDE))
        .filter(this::told);
  }

  /** Where organisations are not told, the wait of one or two would be theirs. */
  private boolean told(Waits waits) {
    int fewest =
        published.rule().stricterThan(AttributionRule.ORGANISATION) ? GuardedShares.FEWEST : 1;
    return waits.counted() >= fewest;
  }

  Optional<Table> table() {
    List<Table.Row> rows = new ArrayList<>();
    bySide().forEach((side, waits) -> rows.add(new Table.Row(cells(side.name(), waits), false)));
    pointsOfOrder()
        .ifPresent(waits ->
            rows.add(
                new Table.Row(
                    cells(words.text("document.speaking-time.points-of-order"), waits), false)));
    all()
        .ifPresent(waits ->
            rows.add(
                new Table.Row(cells(words.text("document.speaking-time.all-waits"), waits), true)));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            "",
            List.of(
                new Table.Column(words.text("document.column.asked-by"), Table.Align.START, 6),
                end("document.column.interventions"),
                end("document.column.median-wait"),
                end("document.column.longest-wait")),
            true,
            rows));
  }

  private List<Table.Cell> cells(String label, Waits waits) {
    return List.of(
        Table.Cell.of(label),
        Table.Cell.of(words.formats().number(waits.counted())),
        Table.Cell.of(length(waits.median())),
        Table.Cell.of(length(waits.longest())));
  }

  private String length(Optional<Duration> length) {
    return length.map(words.formats()::duration).orElse(words.text("document.no-value"));
  }

  private Table.Column end(String key) {
    return new Table.Column(words.text(key), Table.Align.END, 3);
  }
}
