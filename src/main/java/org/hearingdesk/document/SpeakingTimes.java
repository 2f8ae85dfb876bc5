package org.hearingdesk.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.SpeakingTime;

/**
 * How long was spoken: by side, by organisation, by agenda item, as far as speakers may be told.
 */
final class SpeakingTimes {
  private final Hearing hearing;
  private final Phrasebook words;
  private final Instant now;
  private final List<Intervention> turns;
  private final Duration total;

  SpeakingTimes(Hearing hearing, Phrasebook words, Instant now) {
    this.hearing = hearing;
    this.words = words;
    this.now = now;
    this.turns = hearing.interventions().stream().filter(turn -> !turn.spans().isEmpty()).toList();
    this.total = SpeakingTime.total(turns, now);
  }

  List<Block> blocks() {
    if (turns.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Para.of(Block.Para.Style.NOTE, words.text("document.speaking-time.how")));
    bySide(blocks);
    byOrganisation(blocks);
    byItem(blocks);
    return blocks;
  }

  private void bySide(List<Block> blocks) {
    Map<Id<Side>, Duration> times = SpeakingTime.bySide(hearing, turns, now);
    if (times.isEmpty()) {
      return;
    }
    List<Table.Row> rows = new ArrayList<>();
    Duration told = Duration.ZERO;
    long counted = 0;
    for (Side side : hearing.sides()) {
      Duration time = times.get(side.id());
      if (time != null) {
        long number =
            turns.stream()
                .filter(turn -> hearing.sideOf(turn.speaker()).equals(Optional.of(side)))
                .count();
        rows.add(row(side.name(), number, time));
        told = told.plus(time);
        counted += number;
      }
    }
    if (counted < turns.size()) {
      rows.add(
          row(
              words.text("document.speaking-time.side-not-told"),
              turns.size() - counted,
              total.minus(told)));
    }
    rows.add(sum());
    blocks.add(table("document.speaking-time.by-side", "document.column.side", rows));
  }

  private void byOrganisation(List<Block> blocks) {
    Map<Id<Organisation>, Duration> times = SpeakingTime.byOrganisation(hearing, turns, now);
    List<Table.Row> rows = new ArrayList<>();
    times.entrySet().stream()
        .sorted(Map.Entry.<Id<Organisation>, Duration>comparingByValue().reversed())
        .forEach(entry ->
            hearing
                .organisations()
                .find(entry.getKey())
                .filter(Speakers::isNamed)
                .ifPresent(organisation ->
                    rows.add(row(organisation.label(), number(organisation), entry.getValue()))));
    if (!rows.isEmpty()) {
      blocks.add(
          table("document.speaking-time.by-organisation", "document.column.organisation", rows));
    }
  }

  private long number(Organisation organisation) {
    return turns.stream()
        .filter(turn -> hearing.organisationOf(turn.speaker()).equals(Optional.of(organisation)))
        .count();
  }

  private void byItem(List<Block> blocks) {
    Map<Id<AgendaItem>, Duration> times = SpeakingTime.byItem(turns, now);
    List<Table.Row> rows = new ArrayList<>();
    hearing.agenda().stream()
        .filter(item -> times.containsKey(item.id()))
        .forEach(item ->
            rows.add(
                row(
                    item.title(),
                    turns.stream().filter(turn -> turn.item().equals(item.id())).count(),
                    times.getOrDefault(item.id(), Duration.ZERO))));
    if (!rows.isEmpty()) {
      rows.add(sum());
      blocks.add(table("document.speaking-time.by-item", "document.column.item", rows));
    }
  }

  private Table.Row sum() {
    return Table.Row.total(
        words.text("document.total"),
        words.formats().number(turns.size()),
        words.formats().duration(total),
        share(total));
  }

  private Table.Row row(String label, long number, Duration time) {
    return Table.Row.of(
        label, words.formats().number(number), words.formats().duration(time), share(time));
  }

  private String share(Duration time) {
    return total.isZero()
        ? words.text("document.no-value")
        : words.formats().percent((double) time.toMillis() / total.toMillis());
  }

  private Table table(String captionKey, String firstColumnKey, List<Table.Row> rows) {
    return new Table(
        words.text(captionKey),
        List.of(
            new Table.Column(words.text(firstColumnKey), Table.Align.START, 6),
            new Table.Column(words.text("document.column.interventions"), Table.Align.END, 2),
            new Table.Column(words.text("document.column.time"), Table.Align.END, 2),
            new Table.Column(words.text("document.column.share"), Table.Align.END, 2)),
        true,
        rows);
  }
}
