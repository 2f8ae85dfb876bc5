package org.hearingdesk.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.document.SpeakingPart.Kind;
import org.hearingdesk.document.SpeakingPart.Line;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.Partition;
import org.hearingdesk.domain.time.Portion;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.domain.time.Waits;
import org.hearingdesk.i18n.Messages;

/**
 * The speaking time as one table of figures: a row for each group, all that the document tells, and
 * no more.
 */
public record SpeakingTimeSheet(Messages messages) {
  private static final List<String> COLUMNS =
      List.of(
          "document.sheet.by",
          "document.sheet.group",
          "document.column.speakers",
          "document.column.interventions",
          "document.sheet.seconds",
          "document.column.time",
          "document.sheet.percent",
          "document.sheet.longest",
          "document.sheet.mean",
          "document.sheet.waits",
          "document.sheet.median-wait",
          "document.sheet.longest-wait");

  /**
   * The table; the same for the same arguments.
   *
   * @param published all that it may tell
   * @param item empty for the whole hearing
   * @param now up to when a turn that still runs counts
   */
  public Sheet build(PublishedHearing published, Optional<Id<AgendaItem>> item, Instant now) {
    Phrasebook words = new Phrasebook(messages, published.hearing());
    SpeakingParts parts = new SpeakingParts(published, words, now, item);
    WaitTable waits = new WaitTable(published, words, parts.statistics());
    List<List<Value>> rows = new ArrayList<>();
    rows.add(total(parts.statistics(), waits));
    Map<Side, Waits> bySide = waits.bySide();
    for (SpeakingPart part : parts.all()) {
      for (Line line : part.lines()) {
        Stream<Waits> wait =
            bySide.entrySet().stream()
                .filter(each -> part.kind() == Kind.SIDE)
                .filter(each -> each.getKey().name().equals(line.label()))
                .map(Map.Entry::getValue);
        rows.add(row(words.text(part.kind().caption()), line, wait.findFirst()));
      }
    }
    return new Sheet(COLUMNS.stream().map(words::text).toList(), rows);
  }

  private List<Value> total(SpeakingStatistics statistics, WaitTable waits) {
    Partition<AgendaItem> items = statistics.byItem();
    Duration total = statistics.total();
    Optional<SpeakingPart.Figures> figures =
        items.portions().stream()
            .map(Portion::longest)
            .max(Duration::compareTo)
            .map(longest ->
                new SpeakingPart.Figures(
                    statistics.turns(), total, longest, total.dividedBy(statistics.turns())));
    return row(
        messages.text("document.total"),
        new Line("", Tone.INK, total.isZero() ? 0 : 100, statistics.speakers(), figures),
        waits.all());
  }

  private static List<Value> row(String by, Line line, Optional<Waits> waits) {
    Optional<SpeakingPart.Figures> figures = line.figures();
    return List.of(
        new Value.Words(by),
        new Value.Words(line.label()),
        line.heads() == 0 ? new Value.None() : new Value.Whole(line.heads()),
        figures.<Value>map(each -> new Value.Whole(each.turns())).orElseGet(Value.None::new),
        seconds(figures.map(SpeakingPart.Figures::time)),
        figures.<Value>map(each -> new Value.Length(each.time())).orElseGet(Value.None::new),
        new Value.Whole(line.percent()),
        seconds(figures.map(SpeakingPart.Figures::longest)),
        seconds(figures.map(SpeakingPart.Figures::mean)),
        waits.<Value>map(each -> new Value.Whole(each.counted())).orElseGet(Value.None::new),
        seconds(waits.flatMap(Waits::median)),
        seconds(waits.flatMap(Waits::longest)));
  }

  private static Value seconds(Optional<Duration> length) {
    return length.<Value>map(each -> new Value.Whole(each.toSeconds())).orElseGet(Value.None::new);
  }
}
