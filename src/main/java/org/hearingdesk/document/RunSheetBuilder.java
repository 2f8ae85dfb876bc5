package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;

/**
 * The run sheet: all that a moderator wants at hand, with internal notes and with names whatever
 * the attribution rule says. It is never published, so it is no {@link DocumentBuilder}: it is
 * built from the hearing itself.
 */
public record RunSheetBuilder(Messages messages) {

  /**
   * The run sheet; the same for the same arguments.
   *
   * @param now up to when what runs counts
   */
  public Document build(Hearing hearing, Instant now) {
    Phrasebook words = new Phrasebook(messages, hearing);
    Masthead masthead = new Masthead(Attribution.publish(hearing, AttributionRule.NAMED), words);
    List<Block> body = new ArrayList<>();
    body.add(Block.Para.of(Block.Para.Style.LEAD, words.text("document.run-sheet.internal")));
    body.addAll(masthead.noticeBlock());
    body.add(masthead.invitation(now));
    List<Block.ListItem> ready = new RunSheetReady(hearing, words).items();
    if (!ready.isEmpty()) {
      body.add(Block.Heading.of(1, words.text("document.run-sheet.ready")));
      body.add(new Block.BulletList(ready));
    }
    if (hearing.agenda().isEmpty()) {
      body.add(Block.Para.of(words.text("document.agenda.none")));
    } else {
      body.add(Block.Heading.of(1, words.text("document.agenda.course")));
      body.add(table(hearing, words, now));
    }
    points(hearing, words, body);
    return masthead.document(
        words.text("document.run-sheet.of", masthead.hearingTitle()), now, body);
  }

  private static Table table(Hearing hearing, Phrasebook words, Instant now) {
    PlannedTimes times = new PlannedTimes(hearing, words, now);
    boolean begun = hearing.runs().stream().anyMatch(run -> !run.spans().isEmpty());
    List<Table.Column> columns =
        List.of(
            new Table.Column(times.column(), Table.Align.START, 4),
            new Table.Column(words.text("document.run-sheet.went"), Table.Align.START, 4),
            new Table.Column(words.text("document.column.item"), Table.Align.START, 11),
            new Table.Column(words.text("document.run-sheet.length"), Table.Align.END, 3));
    List<Table.Row> rows = new ArrayList<>();
    for (AgendaItem item : hearing.agenda()) {
      rows.add(
          Table.Row.of(
              times.of(item),
              times.went(item, begun),
              AgendaBuilder.numbered(hearing, item),
              times.length(item.planned())));
    }
    return new Table("", columns, false, rows);
  }

  private static void points(Hearing hearing, Phrasebook words, List<Block> body) {
    RunSheetPoints points = new RunSheetPoints(hearing, words);
    boolean headed = false;
    for (AgendaItem item : hearing.agenda()) {
      List<Block.Definition> lines = points.of(item);
      if (!lines.isEmpty()) {
        if (!headed) {
          body.add(Block.Heading.of(1, words.text("document.run-sheet.points")));
          headed = true;
        }
        body.add(Block.Heading.of(2, AgendaBuilder.numbered(hearing, item)));
        body.add(new Block.DefinitionList(lines));
      }
    }
  }
}
