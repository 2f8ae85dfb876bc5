package org.hearingdesk.ui.floor.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.words.SideMark;
import org.hearingdesk.words.SpeakerWords;

/** The tables of those who have not been heard. */
final class UnheardTable {
  private UnheardTable() {}

  static List<Row> organisations(Day day) {
    Hearing hearing = day.hearing();
    Set<Speaker> waiting = waiting(hearing);
    List<Row> rows = new ArrayList<>();
    for (Organisation each : day.unheard().organisations()) {
      boolean waits =
          waiting.stream()
              .anyMatch(
                  speaker -> hearing.organisationOf(speaker).filter(each::equals).isPresent());
      rows.add(
          row(
              day,
              new Speaker.Body(each.id()),
              each.label(),
              each.label().equals(each.name()) ? "" : each.name(),
              waits));
    }
    return rows;
  }

  static List<Row> people(Day day) {
    Set<Speaker> waiting = waiting(day.hearing());
    List<Row> rows = new ArrayList<>();
    for (Participant each : day.unheard().people()) {
      Speaker speaker = new Speaker.Person(each.id());
      String organisation =
          day.hearing().organisationOf(speaker).map(Organisation::label).orElse("");
      rows.add(row(day, speaker, each.name(), organisation, waiting.contains(speaker)));
    }
    return rows;
  }

  private static Row row(Day day, Speaker speaker, String name, String detail, boolean waits) {
    String state = waits ? day.text("floor.statistics.waits") : "";
    return new Row(
        speaker,
        name,
        detail,
        day.hearing().sideOf(speaker).map(SideMark::of),
        0,
        List.of(new Row.Cell(state, waits ? 1 : 0)),
        false,
        waits ? Optional.empty() : Optional.of(speaker));
  }

  private static Set<Speaker> waiting(Hearing hearing) {
    Set<Speaker> waiting = new HashSet<>();
    hearing.requests().stream()
        .filter(SpeakerRequest::waits)
        .forEach(request -> waiting.add(request.speaker()));
    return waiting;
  }

  static List<Row> notCalled(Day day) {
    SpeakerWords words = new SpeakerWords(day.formats());
    List<Row> rows = new ArrayList<>();
    for (SpeakerRequest request : day.unheard().notCalled()) {
      rows.add(
          new Row(
              request.id(),
              words.nameAndOrganisation(day.hearing(), request.speaker()),
              day.hearing().agenda().find(request.item()).map(day::title).orElse(""),
              day.hearing().sideOf(request.speaker()).map(SideMark::of),
              0,
              List.of(new Row.Cell(state(day, request), request.requestedAt().toEpochMilli())),
              false,
              Optional.empty()));
    }
    return rows;
  }

  private static String state(Day day, SpeakerRequest request) {
    String asked = day.formats().time(request.requestedAt());
    return request
        .withdrawn()
        .map(at -> day.text("floor.statistics.withdrew", asked, day.formats().time(at)))
        .orElseGet(() ->
            day.text(
                over(day.hearing(), request)
                    ? "floor.statistics.not_called"
                    : "floor.statistics.waits_since",
                asked));
  }

  /** Whether nobody can be called any more for this request. */
  private static boolean over(Hearing hearing, SpeakerRequest request) {
    Optional<AgendaItem> item = hearing.agenda().find(request.item());
    ItemRun run = hearing.runOf(request.item());
    return hearing.stage() == Stage.CLOSED || item.isEmpty() || run.skipped() || run.finished();
  }
}
