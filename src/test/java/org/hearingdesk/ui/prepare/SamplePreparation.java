package org.hearingdesk.ui.prepare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.StoreException;

/** A hearing of sample data in memory, prepared by commands. */
public final class SamplePreparation {
  public static final Instant NOW = Instant.parse("2021-04-15T06:20:00Z");

  public final Messages messages = Messages.strict(Locale.UK);
  public final InMemoryEntryLog log = new InMemoryEntryLog();
  public final HearingSession session;
  private Instant now = NOW;

  public SamplePreparation() {
    AtomicInteger ids = new AtomicInteger();
    try {
      session =
          HearingSession.open(
              log,
              new Laptop("hearing-laptop", "Sample moderator"),
              () -> now,
              new Ids(() -> "n" + ids.incrementAndGet()),
              Runnable::run);
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  public Hearing hearing() {
    return session.snapshot().hearing();
  }

  /** Does it, and insists that it is done. */
  public SamplePreparation with(Command command) {
    Outcome outcome = session.submit(command).join();
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException(command + " → " + outcome);
    }
    return this;
  }

  /** A new hearing with its details and nothing else. */
  public SamplePreparation created() {
    return with(
        new Command.CreateHearing(
            new HearingDetails(
                "Individual learning accounts and micro-credentials",
                "Dedicated consultation hearing",
                "European Commission",
                "",
                LocalDate.of(2021, 4, 15),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(LocalTime.of(12, 0)),
                "Brussels and online",
                ZoneId.of("Europe/Brussels"),
                ClockStyle.POINT,
                "en",
                AttributionRule.ORGANISATION,
                Optional.of(Duration.ofMinutes(3)),
                "",
                "Sample data")));
  }

  /** Five sides, eleven organisations, some twenty people, seven items, two questions. */
  public SamplePreparation full() {
    created();
    side("E", "Employers", SideColour.TEAL);
    side("W", "Workers", SideColour.RUST);
    side("C", "Commission", SideColour.VIOLET);
    side("M", "Member States", SideColour.GREEN);
    side("S", "Civil society", SideColour.PLUM);
    organisation("efee", "European Federation of Education Employers", "EFEE", "E");
    organisation("etuce", "European Trade Union Committee for Education", "ETUCE", "W");
    organisation("eac", "European Commission DG EAC", "", "C");
    organisation("empl", "European Commission DG EMPL", "", "C");
    organisation(
        "craft", "Sample European confederation of small craft and hospitality employers", "", "E");
    organisation("metal", "Sample metal workers", "", "W");
    organisation("ministry", "Sample ministry", "", "M");
    organisation("secretariat", "Sample secretariat", "", "C");
    organisation("providers", "Sample training providers", "", "S");
    organisation("greek", "Δείγμα Ομοσπονδίας Εκπαιδευτικών", "", "W");
    organisation("bulgarian", "Примерна конфедерация на работодателите", "", "E");
    person("p31", "Sample", "delegate 31", "", Role.DELEGATE, Presence.IN_ROOM);
    person("p3", "Sample", "delegate 3", "efee", Role.DELEGATE, Presence.ONLINE);
    person("p12", "Sample", "delegate 12", "efee", Role.DELEGATE, Presence.IN_ROOM);
    person("p8", "Sample", "delegate 8", "etuce", Role.DELEGATE, Presence.IN_ROOM);
    person("debiais", "Vanessa", "Debiais-Sainton", "eac", Role.PRESENTER, Presence.IN_ROOM);
    person("geleng", "Manuela", "Geleng", "empl", Role.PRESENTER, Presence.IN_ROOM);
    person("korte", "Joost", "Korte", "empl", Role.PRESENTER, Presence.IN_ROOM);
    person(
        "p44",
        "Sample",
        "Delegate-Fortyfour van der Beispiel",
        "craft",
        Role.DELEGATE,
        Presence.ONLINE);
    person("p40", "Sample", "delegate 40", "metal", Role.DELEGATE, Presence.ONLINE);
    person("o2", "Sample", "observer 2", "ministry", Role.OBSERVER, Presence.ONLINE);
    person("mod", "Sample", "moderator", "secretariat", Role.MODERATOR, Presence.IN_ROOM);
    person("p22", "Sample", "delegate 22", "providers", Role.DELEGATE, Presence.ONLINE);
    person("p9", "Δείγμα", "Εκπρόσωπος 9", "greek", Role.DELEGATE, Presence.IN_ROOM);
    person("p14", "Примерен", "делегат 14", "bulgarian", Role.DELEGATE, Presence.ONLINE);
    item("i1", ItemKind.OPENING, "Opening", 10, List.of("korte"));
    item(
        "i2",
        ItemKind.PRESENTATION,
        "Overview of both initiatives",
        20,
        List.of("geleng", "debiais"));
    item("i3", ItemKind.DISCUSSION, "Discussion on micro-credentials", 50, List.of());
    item("i4", ItemKind.BREAK, "Coffee", 10, List.of());
    item("i5", ItemKind.DISCUSSION, "Discussion on individual learning accounts", 50, List.of());
    item("i6", ItemKind.PRIORITISATION, "Priorities for micro-credentials", 25, List.of());
    item("i7", ItemKind.CLOSING, "Conclusions and next steps", 15, List.of("geleng"));
    question("q1", "Which elements of micro-credentials matter most?", 5);
    question("q2", "What should come first for individual learning accounts?", 0);
    return this;
  }

  public SamplePreparation side(String letter, String name, SideColour colour) {
    return with(
        new Command.AddPart(
            new Side(Id.of("side-" + letter), name, letter, colour, true, Weight.ONE)));
  }

  public SamplePreparation organisation(String id, String name, String acronym, String side) {
    return with(
        new Command.AddPart(
            new Organisation(
                Id.of(id),
                name,
                acronym,
                side.isEmpty() ? Optional.empty() : Optional.of(Id.of("side-" + side)),
                Level.SECTORAL,
                "",
                "")));
  }

  public SamplePreparation person(
      String id, String given, String family, String organisation, Role role, Presence presence) {
    return with(
        new Command.AddPart(
            new Participant(
                Id.of(id),
                "",
                given,
                family,
                "",
                organisation.isEmpty() ? Optional.empty() : Optional.of(Id.of(organisation)),
                Set.of(role),
                presence,
                "")));
  }

  public SamplePreparation item(
      String id, ItemKind kind, String title, int minutes, List<String> presenters) {
    return with(
        new Command.AddPart(
            new AgendaItem(
                Id.of(id),
                kind,
                title,
                Optional.empty(),
                Duration.ofMinutes(minutes),
                presenters.stream().map(Id::<Participant>of).toList(),
                Optional.empty(),
                "",
                "")));
  }

  public SamplePreparation question(String id, String text, int options) {
    List<String> texts =
        List.of(
            "Quality standards and characteristics",
            "A clear funding mechanism",
            "Stacking of credentials",
            "Certification of training providers",
            "Recognition by employers");
    List<Option> some =
        java.util.stream.IntStream.range(0, options)
            .mapToObj(i -> new Option(Id.of(id + "-" + i), texts.get(i), Set.of()))
            .toList();
    return with(
        new Command.AddPart(
            new PriorityQuestion(
                Id.of(id),
                text,
                Optional.empty(),
                some,
                BallotMethod.TOP_K,
                3,
                VoterKind.ORGANISATION,
                Weighting.EQUAL)));
  }
}
