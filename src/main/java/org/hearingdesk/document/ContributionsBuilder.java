package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.i18n.Messages;

/** Who sent in papers and who spoke, on its own. */
public record ContributionsBuilder(Messages messages) implements DocumentBuilder {
  /** The columns of the sheet that a page has room for, and how wide they are. */
  private static final List<Integer> SHOWN = List.of(0, 2, 3, 4, 5);

  private static final List<Integer> WIDTHS = List.of(8, 4, 2, 3, 5);

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Phrasebook words = new Phrasebook(messages, published.hearing());
    Masthead masthead = new Masthead(published, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    body.add(masthead.head(now));
    body.add(Block.Heading.of(1, words.text("document.contributions.title")));
    Sheet sheet = new ContributionSheet(published, words).sheet();
    if (sheet.header().size() == 1) {
      body.add(Block.Para.of(Block.Para.Style.NOTE, sheet.header().getFirst()));
    } else if (sheet.rows().isEmpty()) {
      body.add(Block.Para.of(words.text("document.contributions.none")));
    } else {
      body.add(table(sheet, words));
      papers(published, words, body);
    }
    return masthead.document(
        words.text("document.contributions.of", masthead.hearingTitle()), now, body);
  }

  private static Table table(Sheet sheet, Phrasebook words) {
    List<Table.Column> columns = new ArrayList<>();
    for (int shown = 0; shown < SHOWN.size(); shown++) {
      int column = SHOWN.get(shown);
      boolean figures = column == 3 || column == 4;
      columns.add(
          new Table.Column(
              sheet.header().get(column),
              figures ? Table.Align.END : Table.Align.START,
              WIDTHS.get(shown)));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (List<Value> values : sheet.rows()) {
      rows.add(
          Table.Row.of(
              SHOWN.stream()
                  .map(column -> text(values.get(column), words))
                  .toArray(String[]::new)));
    }
    return new Table("", columns, true, rows);
  }

  private static void papers(PublishedHearing published, Phrasebook words, List<Block> body) {
    List<Block.ListItem> papers =
        published.hearing().contributions().stream()
            .map(paper -> Block.ListItem.of(paper.title()))
            .toList();
    if (!papers.isEmpty()) {
      body.add(Block.Heading.of(1, words.text("document.contributions.papers")));
      body.add(new Block.BulletList(papers));
    }
  }

  private static String text(Value value, Phrasebook words) {
    String none = words.text("document.no-value");
    return switch (value) {
      case Value.Words(String text) -> text.isBlank() ? none : text;
      case Value.Whole(long number) -> words.formats().number(number);
      case Value.None _, Value.Decimal _, Value.Length _, Value.Moment _ -> none;
    };
  }
}
