package org.hearingdesk.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.i18n.Messages;

/** The agenda as participants get it: when and where, what comes, what they will be asked. */
public record AgendaBuilder(Messages messages) implements DocumentBuilder {

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Hearing hearing = published.hearing();
    Phrasebook words = new Phrasebook(messages, hearing);
    Masthead masthead = new Masthead(published, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    body.add(masthead.invitation(now));
    if (hearing.agenda().isEmpty()) {
      body.add(Block.Para.of(words.text("document.agenda.none")));
    } else {
      body.add(Block.Heading.of(1, words.text("document.agenda.course")));
      body.add(table(hearing, words, now));
    }
    questions(hearing, words, body);
    reading(hearing, words, body);
    return masthead.document(words.text("document.agenda.of", masthead.hearingTitle()), now, body);
  }

  private static Table table(Hearing hearing, Phrasebook words, Instant now) {
    PlannedTimes times = new PlannedTimes(hearing, words, now);
    boolean presented = hearing.agenda().stream().anyMatch(item -> !item.presenters().isEmpty());
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(times.column(), Table.Align.START, 4));
    columns.add(new Table.Column(words.text("document.column.item"), Table.Align.START, 12));
    if (presented) {
      columns.add(
          new Table.Column(words.text("document.agenda.presented-by"), Table.Align.START, 9));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (AgendaItem item : hearing.agenda()) {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(Table.Cell.of(times.of(item)));
      cells.add(new Table.Cell(point(hearing, words, item)));
      if (presented) {
        cells.add(Table.Cell.of(presenters(hearing, words, item)));
      }
      rows.add(new Table.Row(cells, false));
    }
    return new Table("", columns, false, rows);
  }

  private static List<Inline> point(Hearing hearing, Phrasebook words, AgendaItem item) {
    List<Inline> point = new ArrayList<>();
    point.add(Inline.Text.of(numbered(hearing, item)));
    limit(hearing, item)
        .ifPresent(limit -> {
          point.add(new Inline.LineBreak());
          point.add(
              Inline.Text.of(words.text("document.agenda.limit", words.formats().duration(limit)))
                  .toned(Tone.MUTED));
        });
    return point;
  }

  /** {@code 3. Micro-credentials}; a break has no number. */
  static String numbered(Hearing hearing, AgendaItem item) {
    return hearing
        .numberOf(item.id())
        .map(number -> number + ".\u00a0" + item.title())
        .orElse(item.title());
  }

  /** How long one may speak on a discussion; empty for as long as one likes. */
  static Optional<Duration> limit(Hearing hearing, AgendaItem item) {
    return item.limit()
        .or(() -> hearing.details().flatMap(HearingDetails::limit))
        .filter(limit -> !limit.isZero() && item.kind() == ItemKind.DISCUSSION);
  }

  private static String presenters(Hearing hearing, Phrasebook words, AgendaItem item) {
    Speakers speakers = new Speakers(hearing, words);
    return item.presenters().stream()
        .flatMap(id -> hearing.participants().find(id).stream())
        .map(presenter -> words.sentenceStart(speakers.inOffice(presenter)))
        .distinct()
        .collect(Collectors.joining(words.text("document.list.semicolon")));
  }

  private static void questions(Hearing hearing, Phrasebook words, List<Block> body) {
    List<Block.ListItem> items = new ArrayList<>();
    for (PriorityQuestion question : hearing.questions()) {
      List<Block.ListItem> options =
          question.options().stream().map(Option::text).map(Block.ListItem::of).toList();
      items.add(
          new Block.ListItem(
              List.of(Inline.Text.of(question.text()).bold()),
              options.isEmpty() ? List.of() : List.of(new Block.BulletList(options))));
    }
    if (!items.isEmpty()) {
      body.add(Block.Heading.of(1, words.text("document.agenda.questions")));
      if (hearing.rounds().isEmpty()) {
        body.add(Block.Para.of(words.text("document.agenda.questions-lead")));
      }
      body.add(new Block.NumberedList(items));
    }
  }

  /** Papers and consultations that participants find on the web. */
  private static void reading(Hearing hearing, Phrasebook words, List<Block> body) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Consultation consultation : hearing.consultations()) {
      String link = consultation.link();
      if (!link.isBlank()) {
        items.add(Block.ListItem.of(Inline.Link.orText(link, consultation.title())));
      }
    }
    for (WrittenContribution paper : hearing.contributions()) {
      if (!paper.link().isBlank()) {
        List<Inline> line = new ArrayList<>();
        line.add(Inline.Link.orText(paper.link(), paper.title()));
        paper
            .organisation()
            .flatMap(hearing.organisations()::find)
            .map(Organisation::label)
            .ifPresent(
                from -> line.add(Inline.Text.of(words.text("document.agenda.paper-from", from))));
        items.add(new Block.ListItem(line, List.of()));
      }
    }
    if (!items.isEmpty()) {
      body.add(Block.Heading.of(1, words.text("document.agenda.reading")));
      body.add(new Block.BulletList(items));
    }
  }
}
