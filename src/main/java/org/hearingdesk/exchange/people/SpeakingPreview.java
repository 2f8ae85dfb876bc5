package org.hearingdesk.exchange.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.exchange.lists.Watch;

/**
 * Compares a record of who spoke when with that of a hearing. Who is not in the hearing yet comes
 * in with what they said; a turn that begins at the same moment on the same item is the same.
 */
final class SpeakingPreview {
  private final Hearing hearing;
  private final Supplier<String> newId;
  private final Instant now;
  private final OrganisationBook book;
  private final PeopleBook people;
  private final List<Part> newPeople = new ArrayList<>();
  private final Set<Begun> turns = new HashSet<>();
  private final PeopleBook added = new PeopleBook(List.of());
  private final LocalDate day;
  private final ZoneId zone;

  /** By what a turn is known again. */
  private record Begun(Id<AgendaItem> item, Speaker speaker, Instant at) {}

  private SpeakingPreview(Hearing hearing, Supplier<String> newId, Instant now) {
    this.hearing = hearing;
    this.newId = newId;
    this.now = now;
    this.book = new OrganisationBook(hearing, newId);
    this.people = new PeopleBook(hearing.participants());
    this.zone = hearing.details().map(HearingDetails::zone).orElse(ZoneId.of("UTC"));
    this.day = hearing.details().map(HearingDetails::date).orElse(LocalDate.ofInstant(now, zone));
    for (Intervention turn : hearing.interventions()) {
      turn.startedAt().ifPresent(at -> turns.add(new Begun(turn.item(), turn.speaker(), at)));
    }
  }

  static Preview of(
      PastedList list, Hearing hearing, Supplier<String> newId, Instant now, Watch watch) {
    SpeakingPreview preview = new SpeakingPreview(hearing, newId, now);
    return Previews.each(list, preview::verdict, preview::along, watch);
  }

  private List<Part> along() {
    List<Part> along = new ArrayList<>(book.added());
    along.addAll(newPeople);
    return along;
  }

  private Verdict verdict(Line line) {
    Optional<AgendaItem> item = item(line.cell(Field.ITEM));
    if (item.isEmpty()) {
      return new Verdict.Faulty(
          new Verdict.Fault.NoSuchItem(
              line.cell(Field.ITEM), hearing.agenda().stream().map(AgendaItem::title).toList()));
    }
    Optional<Instant> start = TimeWords.moment(line.cell(Field.START), day, zone);
    Optional<Duration> length = TimeWords.spoken(line.cell(Field.DURATION));
    if (start.isEmpty() && !line.cell(Field.START).isEmpty()) {
      return noTime(Field.START, line);
    } else if (length.isEmpty() && start.isPresent()) {
      return noTime(Field.DURATION, line);
    }
    List<Span> spans =
        start
            .map(at -> List.of(Span.of(at, at.plus(length.orElse(Duration.ZERO)))))
            .orElse(List.of());
    return spoken(line, item.get(), spans);
  }

  private static Verdict noTime(Field field, Line line) {
    return new Verdict.Faulty(new Verdict.Fault.NoTime(field, line.cell(field)));
  }

  /** By its title, or by its number as the agenda prints it. */
  private Optional<AgendaItem> item(String words) {
    String wanted = ListWords.fold(words);
    if (wanted.isEmpty()) {
      return hearing.agenda().size() == 1
          ? Optional.of(hearing.agenda().all().getFirst())
          : Optional.empty();
    }
    return hearing.agenda().stream()
        .filter(item -> ListWords.fold(item.title()).equals(wanted))
        .findFirst()
        .or(() ->
            hearing.agenda().stream()
                .filter(item ->
                    hearing
                        .numberOf(item.id())
                        .filter(number ->
                            wanted.equals(number.toString())
                                || wanted.startsWith(number + " ")
                                || wanted.endsWith(ListWords.fold(number + " " + item.title())))
                        .isPresent())
                .findFirst());
  }

  private Verdict spoken(Line line, AgendaItem item, List<Span> spans) {
    PersonName name = PeoplePreview.name(line);
    Optional<Organisation> organisation =
        book.find(line.cell(Field.ORGANISATION), "", Optional.empty());
    if ((name.given() + name.family()).isBlank()) {
      return organisation
          .<Verdict>map(body ->
              turn(item, new Speaker.Body(body.id()), spans, body.label(), body, book.isNew(body)))
          .orElseGet(() -> new Verdict.Faulty(new Verdict.Fault.NoName()));
    }
    Participant listed =
        new Participant(
            Id.of(newId.get()),
            name.honorific(),
            name.given(),
            name.family(),
            "",
            organisation.map(Organisation::id),
            Set.of(Role.DELEGATE),
            Presence.IN_ROOM,
            "");
    Optional<PeopleBook.Match> match = people.find(listed);
    if (match.isEmpty()) {
      return newcomer(item, listed, spans);
    }
    Participant there = match.get().person();
    Verdict same = turn(item, person(there), spans, there.name(), there, false);
    return match
        .get()
        .why()
        .<Verdict>map(why -> new Verdict.Doubtful(there, why, same, newcomer(item, listed, spans)))
        .orElse(same);
  }

  /** Somebody who speaks twice comes in once. */
  private Verdict newcomer(AgendaItem item, Participant listed, List<Span> spans) {
    Optional<Participant> earlier =
        added.find(listed).filter(m -> m.why().isEmpty()).map(PeopleBook.Match::person);
    if (earlier.isEmpty()) {
      newPeople.add(listed);
      added.enter(listed);
    }
    Participant speaker = earlier.orElse(listed);
    return turn(item, person(speaker), spans, speaker.name(), speaker, true);
  }

  private static Speaker person(Participant participant) {
    return new Speaker.Person(participant.id());
  }

  private Verdict turn(
      AgendaItem item, Speaker speaker, List<Span> spans, String words, Part who, boolean isNew) {
    boolean recorded =
        !isNew
            && !spans.isEmpty()
            && turns.contains(new Begun(item.id(), speaker, spans.getFirst().start()));
    if (recorded) {
      return new Verdict.Same(who);
    }
    Id<Intervention> id = Id.of(newId.get());
    // One who is not in the hearing yet cannot be asked about; the rest of the turn can.
    Speaker known = isNew ? new Speaker.Unidentified() : speaker;
    return Decide.decide(hearing, new Command.NoteIntervention(id, item.id(), known, spans), now)
            instanceof Decision.Refused(var reason)
        ? new Verdict.Faulty(new Verdict.Fault.Refused(reason))
        : new Verdict.Turn(new Command.NoteIntervention(id, item.id(), speaker, spans), words);
  }
}
