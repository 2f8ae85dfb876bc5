package org.hearingdesk.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/**
 * What a hearing holds about one person, as lines of Markdown, for the person concerned: the
 * record, the turns with what was noted of them, where the person is named, and how much of the log
 * it is.
 */
public final class HeldAboutPerson {
  private final Messages messages;
  private final Formats formats;
  private final Hearing hearing;
  private final History history;
  private final Participant person;
  private final List<String> lines = new ArrayList<>();

  private HeldAboutPerson(Formats formats, History history, Participant person) {
    this.messages = formats.messages();
    this.formats = formats;
    this.hearing = history.hearing();
    this.history = history;
    this.person = person;
  }

  public static List<String> of(Formats formats, History history, Participant person) {
    return new HeldAboutPerson(formats, history, person).all();
  }

  private List<String> all() {
    lines.add("# " + messages.text("history.person.title", person.name()));
    lines.add("");
    hearing
        .details()
        .ifPresent(details ->
            lines.add(
                messages.text(
                    "history.person.hearing", details.title(), formats.date(details.date()))));
    record();
    turns();
    named();
    log();
    return List.copyOf(lines);
  }

  private void record() {
    heading("history.person.record");
    field("history.person.name", person.name());
    field("history.person.function", person.function());
    field("history.person.email", person.email());
    Optional<Organisation> organisation =
        person.organisation().flatMap(hearing.organisations()::find);
    field("history.person.organisation", organisation.map(Organisation::name).orElse(""));
    field("history.person.side", hearing.sideOf(person).map(Side::name).orElse(""));
    field(
        "history.person.roles",
        person.roles().stream().map(HeldAboutPerson::plain).collect(Collectors.joining(", ")));
    field("history.person.presence", plain(person.presence()));
    field("history.person.gender", person.gender().map(HeldAboutPerson::plain).orElse(""));
    field("history.person.allowance", person.allowance().map(formats::duration).orElse(""));
  }

  private void turns() {
    List<Intervention> turns =
        hearing.interventions().stream().filter(turn -> isBy(turn.speaker())).toList();
    heading("history.person.turns");
    if (turns.isEmpty()) {
      lines.add("- " + messages.text("history.person.nothing"));
    }
    turns.forEach(this::turn);
  }

  private void turn(Intervention turn) {
    String item = hearing.agenda().find(turn.item()).map(AgendaItem::title).orElse("");
    String when = turn.startedAt().map(formats::timeWithSeconds).orElse("");
    Duration spoken =
        turn.spans().stream()
            .filter(span -> span.end().isPresent())
            .map(span -> Duration.between(span.start(), span.end().orElseThrow()))
            .reduce(Duration.ZERO, Duration::plus);
    lines.add("- " + messages.text("history.person.turn", when, item, formats.duration(spoken)));
    turn.text().all().forEach(paragraph -> lines.add("  > " + paragraph.text()));
    turn.markings().forEach(mark -> lines.add("  - " + plain(mark.mark()) + ": " + mark.wording()));
    if (!turn.privateNote().isBlank()) {
      lines.add("  - " + messages.text("history.person.private_note", turn.privateNote()));
    }
  }

  private boolean isBy(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person one -> one.participant().equals(person.id());
      case Speaker.Several several -> several.speakers().stream().anyMatch(this::isBy);
      case Speaker.Body _, Speaker.OfSide _, Speaker.Unidentified _ -> false;
    };
  }

  private void named() {
    List<String> texts = Erasing.textsThatName(person, hearing);
    heading("history.person.named");
    if (texts.isEmpty()) {
      lines.add("- " + messages.text("history.person.nothing"));
    }
    texts.forEach(text -> lines.add("- " + text.replace('\n', ' ')));
  }

  private void log() {
    List<Entry> about = Erasing.about(person.id(), history.entries());
    heading("history.person.log");
    lines.add("- " + messages.count("history.person.entries", about.size()));
    if (!about.isEmpty()) {
      lines.add(
          "- "
              + messages.text(
                  "history.person.from_to",
                  formats.date(about.getFirst().at()),
                  formats.date(about.getLast().at())));
    }
    lines.add("- " + messages.text("history.person.elsewhere"));
  }

  private void heading(String key) {
    lines.add("");
    lines.add("## " + messages.text(key));
    lines.add("");
  }

  private void field(String key, String value) {
    if (!value.isBlank()) {
      lines.add("- " + messages.text(key) + ": " + value);
    }
  }

  private static String plain(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
