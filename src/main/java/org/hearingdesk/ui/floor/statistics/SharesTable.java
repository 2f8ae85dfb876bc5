package org.hearingdesk.ui.floor.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.Partition;
import org.hearingdesk.domain.time.Portion;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.words.SideMark;

/** The tables that part the speaking time. */
final class SharesTable {
  /** So many lengths of a bar are told apart: rows whose bar does not move are not drawn anew. */
  private static final int STEPS = 400;

  private final Day day;
  private final Section section;
  private final List<Row> rows = new ArrayList<>();

  private SharesTable(Day day, Section section) {
    this.day = day;
    this.section = section;
  }

  static List<Row> sides(Day day, SpeakingStatistics statistics) {
    SharesTable table = new SharesTable(day, Section.SIDES);
    Partition<Side> partition = statistics.bySide();
    table.add(partition, Side::name, side -> "", Optional::of);
    Set<Side> heard = new HashSet<>();
    for (Portion<Side> portion : partition.portions()) {
      if (portion.group() instanceof Group.Of<Side>(Side side)) {
        heard.add(side);
      }
    }
    day.hearing().sides().stream()
        .filter(side -> side.votes() && !heard.contains(side))
        .forEach(table::addSilent);
    return table.rows;
  }

  static List<Row> organisations(Day day, SpeakingStatistics statistics) {
    SharesTable table = new SharesTable(day, Section.ORGANISATIONS);
    table.add(
        statistics.byOrganisation(),
        Organisation::label,
        each -> each.label().equals(each.name()) ? "" : each.name(),
        day.hearing()::sideOf);
    return table.rows;
  }

  static List<Row> people(Day day, SpeakingStatistics statistics) {
    SharesTable table = new SharesTable(day, Section.PEOPLE);
    table.add(
        statistics.byPerson(),
        Participant::name,
        each ->
            each.organisation()
                .flatMap(day.hearing().organisations()::find)
                .map(Organisation::label)
                .orElse(""),
        day.hearing()::sideOf);
    return table.rows;
  }

  static <K extends Enum<K>> List<Row> values(Day day, Section section, Partition<K> partition) {
    SharesTable table = new SharesTable(day, section);
    table.add(
        partition, value -> GroupNames.of(day, value), value -> "", value -> Optional.empty());
    return table.rows;
  }

  static List<Row> items(Day day, SpeakingStatistics statistics) {
    SharesTable table = new SharesTable(day, Section.ITEMS);
    table.add(statistics.byItem(), day::title, item -> "", item -> Optional.empty());
    return table.rows;
  }

  private <K> void add(
      Partition<K> partition,
      Function<K, String> name,
      Function<K, String> detail,
      Function<K, Optional<Side>> side) {
    double most =
        partition.portions().stream().mapToDouble(portion -> portion.share()).max().orElse(0);
    for (Portion<K> portion : partition.portions()) {
      Optional<K> key =
          portion.group() instanceof Group.Of<K>(K known) ? Optional.of(known) : Optional.empty();
      rows.add(
          new Row(
              id(portion.group()),
              GroupNames.of(day, section, portion.group(), name),
              key.map(detail).orElse(""),
              key.flatMap(side).map(SideMark::of),
              most <= 0 ? 0 : Math.round(STEPS * portion.share() / most) / (double) STEPS,
              cells(portion),
              key.isEmpty(),
              Optional.empty()));
    }
  }

  /** A part keeps its row when its name is mended. */
  private static Object id(Group<?> group) {
    return group instanceof Group.Of<?>(Part part) ? part.id() : group;
  }

  private List<Row.Cell> cells(Portion<?> portion) {
    return List.of(
        new Row.Cell(share(portion), portion.share()),
        length(portion.time()),
        new Row.Cell(day.formats().number(portion.turns()), portion.turns()),
        length(portion.longest()),
        length(portion.mean()));
  }

  private String share(Portion<?> portion) {
    return portion.percent() == 0 && !portion.time().isZero()
        ? day.text("floor.statistics.below_one")
        : day.formats().percent(portion.percent() / 100.0);
  }

  private Row.Cell length(Duration length) {
    return new Row.Cell(day.formats().duration(length), length.toMillis());
  }

  private void addSilent(Side side) {
    Row.Cell none = new Row.Cell(day.text("floor.statistics.none"), 0);
    rows.add(
        new Row(
            side.id(),
            side.name(),
            "",
            Optional.of(SideMark.of(side)),
            0,
            List.of(
                new Row.Cell(day.formats().percent(0), 0),
                length(Duration.ZERO),
                new Row.Cell(day.formats().number(0), 0),
                none,
                none),
            false,
            Optional.empty()));
  }
}
