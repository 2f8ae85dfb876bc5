package org.hearingdesk.ui.room;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.sample.Moment;

/** What the room may see, in every state and with the longest names: to be drawn and measured. */
record RoomScene(String name, Supplier<RoomDay> day) {
  /** 120 letters each. */
  static final String GREEK =
      "Δείγμα Πανελλήνιας Ομοσπονδίας Εργοδοτών Μεταλλουργίας, Ηλεκτρομηχανολογικών και"
          + " Τηλεπικοινωνιακών Εγκαταστάσεων Ελλάδος";

  static final String BULGARIAN =
      "Примерна национална федерация на работодателите в машиностроенето, електротехниката и"
          + " високотехнологичните предприятия";

  private static final String PERSON =
      "Παραδειγματοπούλου-Χατζηκωνσταντινίδου Αλεξάνδρα-Μαρία, Примерова-Константинопольска"
          + " Александрина-Виктория";

  private static final String TITLE =
      "Individual learning accounts, micro-credentials and the validation of non-formal and"
          + " informal learning in small firms";

  @Override
  public String toString() {
    return name;
  }

  static List<RoomScene> all() {
    List<RoomScene> all = new ArrayList<>();
    all.add(new RoomScene("before", RoomDay::prepared));
    all.add(speaking("speaking", day -> {}));
    all.add(speaking("nearly-over", day -> day.later(Duration.ofSeconds(50))));
    all.add(speaking("over", day -> day.later(Duration.ofMinutes(12))));
    all.add(speaking("over-an-hour", day -> day.later(Duration.ofMinutes(75))));
    all.add(speaking("paused", day -> day.done(new Command.PauseFloor())));
    all.add(speaking("named-person", RoomScene::person));
    all.add(speaking("only-who", day -> day.choices.countdownProperty().set(false)));
    all.add(
        speaking(
            "nothing-beside",
            day -> {
              day.choices.nextProperty().set(false);
              day.choices.timesProperty().set(false);
            }));
    all.add(speaking("list-closed", day -> day.done(new Command.CloseList(item(day)))));
    all.add(speaking("withheld", RoomScene::withhold));
    all.add(speaking("marked", day -> day.model.mark("Rehearsal – nothing of this is kept")));
    all.add(speaking("nobody", day -> day.done(new Command.EndFloor())));
    all.add(speaking("break", RoomScene::takeBreak));
    all.add(
        speaking(
            "interrupted",
            day ->
                day.done(
                    new Command.InterruptHearing(
                        "fire alarm",
                        Optional.of(day.clock.instant().plus(Duration.ofMinutes(20)))))));
    all.add(
        speaking(
            "between",
            day -> {
              day.done(new Command.EndFloor());
              day.done(new Command.FinishItem(item(day)));
            }));
    all.add(new RoomScene("after", () -> RoomDay.at(Moment.CLOSED)));
    all.add(
        speaking(
            "card",
            day ->
                day.choices
                    .cardProperty()
                    .set(Optional.of(new PauseCard("Lunch", Optional.of(LocalTime.of(13, 30)))))));
    all.add(speaking("curtain", day -> day.choices.curtainProperty().set(true)));
    all.add(
        new RoomScene(
            "question",
            () -> {
              RoomDay day = RoomDay.at(Moment.PRIORITIES);
              if (day.hearing().onTheFloor().isPresent()) {
                day.done(new Command.EndFloor());
              }
              return day;
            }));
    all.add(new RoomScene("result", RoomScene::result));
    all.add(
        new RoomScene(
            "result-alone",
            () -> {
              RoomDay day = result();
              day.choices.sidesOfResultProperty().set(false);
              return day;
            }));
    all.add(speaking("long-greek", day -> speaks(day, GREEK)));
    all.add(speaking("long-bulgarian", day -> speaks(day, BULGARIAN)));
    all.add(speaking("long-person", RoomScene::longPerson));
    all.add(
        speaking(
            "long-person-over",
            day -> {
              longPerson(day);
              day.later(Duration.ofMinutes(75));
            }));
    all.add(speaking("long-title", RoomScene::longTitle));
    all.add(speaking("five-sides", RoomScene::fiveSides));
    all.add(
        speaking(
            "everything-long",
            day -> {
              fiveSides(day);
              longTitle(day);
              waits(day, GREEK);
              longPerson(day);
              day.done(new Command.CloseList(item(day)));
            }));
    all.add(
        speaking(
            "long-card",
            day ->
                day.choices
                    .cardProperty()
                    .set(Optional.of(new PauseCard(GREEK, Optional.of(LocalTime.of(13, 30)))))));
    return all;
  }

  private static RoomScene speaking(String name, Consumer<RoomDay> then) {
    return new RoomScene(
        name,
        () -> {
          RoomDay day = RoomDay.at(Moment.MICRO_CREDENTIALS);
          then.accept(day);
          return day;
        });
  }

  private static Id<AgendaItem> item(RoomDay day) {
    return day.hearing().runningItem().orElseThrow().id();
  }

  static void give(RoomDay day, Speaker speaker) {
    day.done(new Command.GiveFloor(day.session.newId(), item(day), speaker, RequestKind.ORDINARY));
  }

  private static void person(RoomDay day) {
    day.rule(AttributionRule.NAMED);
    Hearing hearing = day.hearing();
    give(
        day,
        new Speaker.Person(
            hearing.participants().stream()
                .filter(each -> hearing.sideOf(each).isPresent())
                .findFirst()
                .orElseThrow()
                .id()));
    day.later(Duration.ofSeconds(40));
  }

  private static void withhold(RoomDay day) {
    day.done(
        new Command.TightenAttribution(
            day.hearing().onTheFloor().orElseThrow().id(),
            Optional.of(AttributionRule.CHATHAM_HOUSE)));
  }

  private static void takeBreak(RoomDay day) {
    day.done(
        new Command.StartItem(
            day.hearing().agenda().stream()
                .filter(each -> each.kind() == ItemKind.BREAK)
                .findFirst()
                .orElseThrow()
                .id()));
  }

  static RoomDay result() {
    RoomDay day = RoomDay.at(Moment.CLOSED);
    Round round =
        day.hearing().rounds().stream()
            .filter(each -> each.state() == RoundState.CLOSED)
            .findFirst()
            .orElseThrow();
    day.model.showResult(round.id());
    return day;
  }

  private static Organisation organisation(RoomDay day, String name) {
    Hearing hearing = day.hearing();
    Id<Organisation> id = day.session.newId();
    return new Organisation(
        id, name, "", Optional.of(hearing.sides().all().getLast().id()), Level.SECTORAL, "", "");
  }

  private static Organisation added(RoomDay day, String name) {
    Organisation organisation = organisation(day, name);
    day.done(new Command.AddParts(List.of(organisation)));
    return organisation;
  }

  private static void speaks(RoomDay day, String name) {
    give(day, new Speaker.Body(added(day, name).id()));
    day.later(Duration.ofSeconds(40));
  }

  private static void waits(RoomDay day, String name) {
    day.done(
        new Command.RequestFloor(
            day.session.newId(),
            item(day),
            new Speaker.Body(added(day, name).id()),
            RequestKind.POINT_OF_ORDER));
  }

  private static void longPerson(RoomDay day) {
    day.rule(AttributionRule.NAMED);
    Id<Participant> id = day.session.newId();
    day.done(
        new Command.AddParts(
            List.<Part>of(
                new Participant(
                    id,
                    "",
                    PERSON,
                    "",
                    "",
                    Optional.of(added(day, BULGARIAN).id()),
                    Set.of(Role.DELEGATE),
                    Presence.IN_ROOM,
                    ""))));
    give(day, new Speaker.Person(id));
    day.later(Duration.ofSeconds(40));
  }

  private static void longTitle(RoomDay day) {
    AgendaItem before = day.hearing().runningItem().orElseThrow();
    day.done(
        new Command.EditPart(
            before,
            new AgendaItem(
                before.id(),
                before.kind(),
                TITLE,
                before.fixedStart(),
                before.planned(),
                before.presenters(),
                before.limit(),
                before.summary(),
                before.internalNote(),
                before.kindLimits(),
                before.equalShare())));
  }

  /** Five sides with names that have to wrap, all of which have spoken. */
  private static void fiveSides(RoomDay day) {
    for (int i = 0; i < 5; i++) {
      Id<Side> id = day.session.newId();
      Id<Organisation> body = day.session.newId();
      day.done(
          new Command.AddParts(
              List.of(
                  new Side(
                      id,
                      "Sample side of training providers " + (i + 1),
                      "T" + (i + 1),
                      List.of(SideColour.values()).get(i),
                      true,
                      Weight.ONE),
                  new Organisation(
                      body, "Sample body " + i, "", Optional.of(id), Level.SECTORAL, "", ""))));
      give(day, new Speaker.Body(body));
      day.later(Duration.ofMinutes(9L - i));
    }
  }
}
