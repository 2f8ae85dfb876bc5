package org.hearingdesk.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.SpeakingPart.Figures;
import org.hearingdesk.document.SpeakingPart.Kind;
import org.hearingdesk.document.SpeakingPart.Line;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.attribution.GuardedShares;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.time.SpeakingStatistics;

/** How long was spoken, by all that may be told, and how long people waited for the floor. */
final class SpeakingTimes {
  private final Phrasebook words;
  private final boolean persons;
  private final int level;
  private final SpeakingParts parts;
  private final SpeakingStatistics statistics;
  private final WaitTable waits;

  /**
   * @param persons whether persons are told apart where the rule allows it
   * @param level of the headings over the tables
   */
  SpeakingTimes(
      PublishedHearing published, Phrasebook words, Instant now, boolean persons, int level) {
    this.words = words;
    this.persons = persons;
    this.level = level;
    this.parts = new SpeakingParts(published, words, now, Optional.empty());
    this.statistics = parts.statistics();
    this.waits = new WaitTable(published, words, statistics);
  }

  List<Block> blocks() {
    if (statistics.turns() == 0) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(note(words.text("document.speaking-time.how")));
    for (SpeakingPart part : parts.all()) {
      if (part.kind() != Kind.PERSON || persons) {
        blocks.addAll(blocks(part));
      }
    }
    waits
        .table()
        .ifPresent(table -> {
          blocks.add(heading("document.speaking-time.waits"));
          blocks.add(table);
        });
    List<String> leftOut = parts.leftOut();
    if (!leftOut.isEmpty()) {
      blocks.add(note(String.join(" ", leftOut)));
    }
    return blocks;
  }

  private List<Block> blocks(SpeakingPart part) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(part.kind().caption()));
    if (part.kind() == Kind.SIDE && !statistics.total().isZero()) {
      blocks.add(figure(part));
    }
    if (part.exact()) {
      blocks.add(table(part));
    } else {
      blocks.add(shares(part));
      blocks.add(
          note(
              words.text(
                  "document.speaking-time.shares-only",
                  words.formats().numberInProse(GuardedShares.FEWEST))));
    }
    return blocks;
  }

  private Block heading(String key) {
    return Block.Heading.of(level, words.text(key));
  }

  private static Block note(String text) {
    return Block.Para.of(Block.Para.Style.NOTE, text);
  }

  private Figure figure(SpeakingPart part) {
    List<Figure.Bar> bars =
        part.lines().stream()
            .map(line ->
                new Figure.Bar(
                    line.label(), line.percent(), percent(line.percent()), line.tone(), true))
            .toList();
    String figures =
        part.lines().stream()
            .map(line ->
                words.text(
                    "document.speaking-time.alternative-part",
                    line.label(),
                    percent(line.percent())))
            .collect(Collectors.joining(words.text("document.list.semicolon")));
    String caption = words.text("document.speaking-time.shares-of-sides");
    return new Figure(
        caption, words.text("document.ranking.alternative", caption, figures), bars, "");
  }

  private Table table(SpeakingPart part) {
    List<Table.Row> rows = new ArrayList<>();
    part.lines()
        .forEach(line ->
            line.figures().ifPresent(figures -> rows.add(Table.Row.of(cells(line, figures)))));
    rows.add(total(part));
    return new Table(
        "",
        List.of(
            new Table.Column(words.text(part.kind().column()), Table.Align.START, 7),
            new Table.Column(words.text("document.column.interventions"), Table.Align.END, 3),
            end("document.column.time"),
            end("document.column.share"),
            end("document.column.longest"),
            end("document.column.mean")),
        true,
        rows);
  }

  private String[] cells(Line line, Figures figures) {
    return new String[] {
      line.label(),
      words.formats().number(figures.turns()),
      words.formats().duration(figures.time()),
      statistics.total().isZero()
          ? words.text("document.no-value")
          : share(line.percent(), figures.time()),
      words.formats().duration(figures.longest()),
      words.formats().duration(figures.mean())
    };
  }

  private Table.Row total(SpeakingPart part) {
    Duration longest =
        part.lines().stream()
            .flatMap(line -> line.figures().stream())
            .map(Figures::longest)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    Duration total = statistics.total();
    return Table.Row.total(
        words.text("document.total"),
        words.formats().number(statistics.turns()),
        words.formats().duration(total),
        total.isZero() ? words.text("document.no-value") : percent(100),
        words.formats().duration(longest),
        words.formats().duration(total.dividedBy(statistics.turns())));
  }

  /** The shares of groups of which no times are told. */
  private Table shares(SpeakingPart part) {
    List<Table.Row> rows =
        part.lines().stream()
            .map(line ->
                Table.Row.of(
                    line.label(),
                    line.heads() == 0
                        ? words.text("document.no-value")
                        : words.formats().number(line.heads()),
                    percent(line.percent())))
            .collect(Collectors.toCollection(ArrayList::new));
    rows.add(
        Table.Row.total(
            words.text("document.total"), words.text("document.no-value"), percent(100)));
    return new Table(
        "",
        List.of(
            new Table.Column(words.text(part.kind().column()), Table.Align.START, 6),
            end(part.kind().heads()),
            end("document.column.share")),
        true,
        rows);
  }

  private Table.Column end(String key) {
    return new Table.Column(words.text(key), Table.Align.END, 2);
  }

  /** A share that is rounded down to nothing, but is not nothing, is said to be less than one. */
  private String share(int percent, Duration time) {
    return percent == 0 && !time.isZero()
        ? words.text("document.speaking-time.below-one")
        : percent(percent);
  }

  private String percent(int percent) {
    return words.formats().percent(percent / 100.0);
  }
}
