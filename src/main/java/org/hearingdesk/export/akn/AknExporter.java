package org.hearingdesk.export.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.hearingdesk.document.Speakers;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.export.render.CleanText;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.i18n.Messages;

/**
 * Writes documents as Akoma Ntoso 3.0 (OASIS LegalDocML): minutes as a debate, with every turn as a
 * speech with its speaker and its times; other documents as a report of a debate. The same document
 * gives the same bytes.
 */
public final class AknExporter {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Messages messages;

  public AknExporter(Messages messages) {
    this.messages = messages;
  }

  /** Writes minutes with the turns that they were made of; the stream stays open. */
  public void writeMinutes(Document minutes, PublishedHearing published, OutputStream out)
      throws IOException {
    Actors actors = new Actors();
    Markup body = Markup.xml(CleanText::clean);
    Ids ids = new Ids();
    BlockWriter blocks = new BlockWriter(body, minutes.language(), ids, "debateSection");
    preface(body, blocks, minutes);
    body.open("debateBody").line();
    blocks.write(afterPreface(minutes));
    speeches(body, blocks, published, actors, ids);
    body.close().line();
    file("debate", "minutes", minutes, actors, new Votes(published.hearing()), body, out);
  }

  /** Writes another document as a report; the stream stays open. */
  public void writeReport(String name, Document report, OutputStream out) throws IOException {
    Markup body = Markup.xml(CleanText::clean);
    BlockWriter blocks = new BlockWriter(body, report.language(), new Ids(), "blockContainer");
    preface(body, blocks, report);
    body.open("mainBody").line();
    List<Block> content = afterPreface(report);
    blocks.write(content);
    if (content.isEmpty()) {
      body.empty("p");
    }
    body.close().line();
    file("debateReport", name, report, new Actors(), new Votes(Hearing.EMPTY), body, out);
  }

  private static List<Block> afterPreface(Document document) {
    return document
        .body()
        .subList(BlockWriter.before(document.body()).size(), document.body().size());
  }

  private static void preface(Markup body, BlockWriter blocks, Document document) {
    body.open("preface").line();
    body.open("p").leaf("docTitle", document.title()).close().line();
    List<Block> before = BlockWriter.before(document.body());
    blocks.write(before);
    if (before.stream().noneMatch(AknExporter::isNote)) {
      // pages have it in their foot, and there are none
      document.metadata().notice().ifPresent(notice -> body.leaf("p", notice).line());
    }
    body.close().line();
  }

  private static boolean isNote(Block block) {
    return block instanceof Block.Para para && para.style() == Block.Para.Style.NOTE;
  }

  private void file(
      String kind,
      String name,
      Document document,
      Actors actors,
      Votes votes,
      Markup body,
      OutputStream out)
      throws IOException {
    Markup markup = Markup.xmlFile();
    markup.open("akomaNtoso", "xmlns", NAMESPACE).line();
    markup.open(kind, "name", name).line();
    markup.open("meta").line();
    identification(markup, kind, name, document);
    votes.write(markup);
    actors.write(
        markup,
        votes,
        document.metadata().organisation(),
        CleanText.clean(messages.text("document.sheet.speaker")));
    markup.close().line().verbatim(body.toString()).close().line().close().line();
    out.write(markup.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void identification(Markup out, String kind, String name, Document document) {
    LocalDate date = document.metadata().date();
    String work = "/akn/eu/" + kind + "/" + date + "/" + name;
    String language = language(document.language());
    String expression = work + "/" + language + "@" + date;
    out.open("identification", "source", Actors.PROGRAM).line();
    properties(out, "FRBRWork", work, date);
    out.empty("FRBRcountry", "value", "eu").close().line();
    properties(out, "FRBRExpression", expression, date);
    out.empty("FRBRlanguage", "language", language).close().line();
    properties(out, "FRBRManifestation", expression + ".akn", date);
    out.close().line().close().line();
  }

  private static void properties(Markup out, String level, String uri, LocalDate date) {
    out.open(level).empty("FRBRthis", "value", uri + "/!main").empty("FRBRuri", "value", uri);
    out.empty("FRBRdate", "date", date.toString(), "name", "hearing");
    out.empty("FRBRauthor", "href", Actors.ORGANISER);
  }

  /** The code of three letters that the identifiers of laws have. */
  private static String language(Locale language) {
    try {
      return language.getISO3Language();
    } catch (MissingResourceException e) {
      return language.toLanguageTag();
    }
  }

  private void speeches(
      Markup body, BlockWriter blocks, PublishedHearing published, Actors actors, Ids ids) {
    Hearing hearing = published.hearing();
    if (hearing.interventions().isEmpty()) {
      return;
    }
    Speakers speakers = new Speakers(published, messages);
    blocks.openSection(
        "interventions", "", Inline.text(messages.text("document.column.interventions")));
    for (AgendaItem item : hearing.agenda()) {
      List<Intervention> turns = hearing.interventionsOn(item.id());
      if (!turns.isEmpty()) {
        String number = hearing.numberOf(item.id()).map(Object::toString).orElse("");
        String title = item.title().isBlank() ? messages.text("document.untitled") : item.title();
        blocks.openSection("item", number, Inline.text(title));
        ZoneId zone = hearing.details().map(HearingDetails::zone).orElse(ZoneOffset.UTC);
        turns.forEach(
            turn -> speech(body, turn, actors, ids, speakers.subject(turn.speaker()), zone));
        body.close().line();
      }
    }
    body.close().line();
  }

  private static void speech(
      Markup body, Intervention turn, Actors actors, Ids ids, String speaker, ZoneId zone) {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("eId", ids.next("speech")));
    attributes.addAll(List.of("by", actors.reference(turn.speaker(), speaker)));
    attributes.addAll(List.of("as", Actors.SPEAKER_ROLE));
    turn.startedAt().ifPresent(at -> attributes.addAll(List.of("startTime", moment(at, zone))));
    Optional<Span> last =
        turn.ended() && !turn.spans().isEmpty()
            ? Optional.of(turn.spans().getLast())
            : Optional.empty();
    last.flatMap(Span::end)
        .ifPresent(at -> attributes.addAll(List.of("endTime", moment(at, zone))));
    body.open("speech", attributes.toArray(String[]::new));
    body.leaf("from", speaker);
    turn.text().all().forEach(paragraph -> body.leaf("p", paragraph.text()));
    if (turn.text().all().isEmpty()) {
      body.empty("p");
    }
    body.close().line();
  }

  private static String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }
}
