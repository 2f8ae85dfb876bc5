package org.hearingdesk.domain.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.domain.log.TextPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two laptops disagree about after a merge, and each way to settle it. */
class SettlingTest {
  private static final Id<AgendaItem> ITEM = Id.of("item");
  private static final Id<Intervention> TURN = Id.of("turn");
  private static final TextPlace PLACE = new TextPlace.InIntervention(TURN);

  private Desk first = new Desk("a", 1);
  private Desk second = first.handOver("b", 2);

  @BeforeEach
  void copies() {
    first = new Desk("a", 1);
    done(first, new Command.AddPart(person("ana", "Ána", "Sample")));
    done(first, new Command.AddPart(new Topic(Id.of("pay"), "Pay")));
    done(
        first,
        new Command.AddPart(
            new AgendaItem(
                ITEM,
                ItemKind.DISCUSSION,
                "Skills",
                Optional.empty(),
                Duration.ofHours(1),
                List.of(),
                Optional.empty(),
                "",
                "")));
    done(first, new Command.StartItem(ITEM));
    done(first, give(TURN));
    done(first, new Command.WriteText(PLACE, Prose.EMPTY, "One\nTwo", Id.of("seed")));
    second = first.handOver("b", 2);
    second.pass(5);
  }

  @Test
  void ofTwoTextsTheEarlierCanBeKeptOrBothOrAThird() {
    write(first, "One, as Ana heard it\nTwo");
    write(second, "One, as Ben heard it\nTwo");
    Disagreement.TwoVersions two = meet(Disagreement.TwoVersions.class);
    assertThat(two.earlier().orElseThrow().entry().stamp().node()).isEqualTo("a");
    assertThat(two.later().orElseThrow().value()).isEqualTo("One, as Ben heard it");
    assertThat(settledText(two, "One, as Ana heard it")).isEqualTo("One, as Ana heard it\nTwo");
    assertThat(settledText(two, "One, as both heard it")).isEqualTo("One, as both heard it\nTwo");
  }

  private String settledText(Disagreement.TwoVersions two, Object value) {
    Desk desk = new Desk("c", 3, first.history());
    put(desk, two, value);
    assertThat(Disagreements.open(desk.history())).isEmpty();
    return desk.hearing().interventions().find(TURN).orElseThrow().text().text();
  }

  @Test
  void ofTwoPositionsAndTwoNamesTheEarlierCanBeKept() {
    done(first, new Command.TakePosition(TURN, Position.IN_FAVOUR));
    done(second, new Command.TakePosition(TURN, Position.AGAINST));
    Participant ana = person("ana", "Ána", "Sample");
    done(first, new Command.EditPart(ana, person("ana", "Anna", "Sample")));
    done(second, new Command.EditPart(ana, person("ana", "Anne", "Sample")));
    first.takeIn(second.history());
    List<Disagreement> all = Disagreements.open(first.history());
    assertThat(all).hasSize(2).allMatch(Disagreement.TwoVersions.class::isInstance);
    for (Disagreement each : all) {
      Disagreement.TwoVersions two = (Disagreement.TwoVersions) each;
      put(first, two, two.earlier().orElseThrow().value());
    }
    assertThat(Disagreements.open(first.history())).isEmpty();
    assertThat(turn(first.hearing()).position()).isEqualTo(Position.IN_FAVOUR);
    assertThat(first.hearing().participants().all().getFirst().givenName()).isEqualTo("Anna");
  }

  @Test
  void twoWhoHadTheFloorAtOnceCanFollowEachOther() {
    done(first, new Command.EndFloor());
    second.pass(3);
    done(second, give(Id.of("of-b")));
    first.pass(20);
    done(first, give(Id.of("of-a")));
    Disagreement.TwoFloors floors = meet(Disagreement.TwoFloors.class);
    Settling.oneAfterTheOther(floors).forEach(command -> done(first, command));
    assertThat(Disagreements.open(first.history())).isEmpty();
    Intervention earlier =
        first.hearing().interventions().find(floors.earlier().id()).orElseThrow();
    assertThat(earlier.spans().getLast().end()).contains(floors.later().spans().getFirst().start());
  }

  @Test
  void ofTwoWhoHadTheFloorAtOnceOneCanBeTakenOut() {
    done(second, give(Id.of("of-b")));
    first.pass(20);
    done(first, give(Id.of("of-a")));
    Disagreement.TwoFloors floors = meet(Disagreement.TwoFloors.class);
    Settling.only(floors, true).forEach(command -> done(first, command));
    assertThat(first.hearing().interventions().has(floors.later().id())).isFalse();
    assertThat(first.hearing().interventions().has(floors.earlier().id())).isTrue();
  }

  @Test
  void whatWasRemovedHereAndUsedThereIsBackUntilSomebodyDecides() {
    done(first, new Command.RemovePart(Id.of("pay")));
    done(second, new Command.TagTopic(TURN, Id.of("pay")));
    Disagreement.BroughtBack back = meet(Disagreement.BroughtBack.class);
    assertThat(first.hearing().topics().has(Id.of("pay"))).isTrue();
    assertThat(back.removal().orElseThrow().stamp().node()).isEqualTo("a");
    done(first, new Command.UntagTopic(TURN, Id.of("pay")));
    Settling.keep(back.conflict()).forEach(command -> done(first, command));
    done(first, new Command.RemovePart(Id.of("pay")));
    assertThat(Disagreements.open(first.history())).isEmpty();
  }

  @Test
  void whatOneWroteIntoATurnThatTheOtherRemovedIsShownAndCanComeBack() {
    done(first, new Command.RemoveIntervention(TURN));
    write(second, "One, longer\nTwo");
    Disagreement.EditedAfterRemoval removed = meet(Disagreement.EditedAfterRemoval.class);
    assertThat(removed.edits().toString()).contains("One, longer");
    Desk kept = new Desk("c", 3, first.history());
    Settling.leaveRemoved(removed).forEach(command -> done(kept, command));
    assertThat(Disagreements.open(kept.history())).isEmpty();
    first.record(
        List.of(new org.hearingdesk.domain.log.Fact.ChangeReverted(removed.removal().change())));
    assertThat(Disagreements.open(first.history())).isEmpty();
    assertThat(turn(first.hearing()).text().text()).isEqualTo("One, longer\nTwo");
  }

  @Test
  void twoPeopleWhoseNamesAreAlikeAreOfferedAndNeverJoinedByThemselves() {
    done(first, new Command.CorrectSpeaker(TURN, new Speaker.Person(Id.of("ana"))));
    done(second, new Command.AddPart(person("again", "SAMPLE", "Ana")));
    done(second, new Command.AddPart(person("other", "Ana", "Sampler")));
    first.takeIn(second.history());
    assertThat(Disagreements.open(first.history())).isEmpty();
    List<Disagreement> offers = Disagreements.of(first.history());
    assertThat(offers).hasSize(1);
    assertThat(first.hearing().participants().size()).isEqualTo(3);
    Desk apart = new Desk("c", 3, first.history());
    done(apart, new Command.KeepPeopleApart(Id.of("ana"), Id.of("again")));
    assertThat(Disagreements.of(apart.history())).isEmpty();
    done(first, new Command.JoinPeople(Id.of("again"), Id.of("ana")));
    assertThat(Disagreements.of(first.history())).isEmpty();
    assertThat(turn(first.hearing()).speaker()).isEqualTo(new Speaker.Person(Id.of("again")));
  }

  private <T extends Disagreement> T meet(Class<T> kind) {
    assertThat(first.takeIn(second.history())).isInstanceOf(Merging.Ready.class);
    return Disagreements.open(first.history()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind));
  }

  private static void put(Desk desk, Disagreement.TwoVersions two, Object value) {
    new Settling(desk.hearing(), desk.newId())
        .put(two.conflict(), value)
        .orElseThrow()
        .forEach(command -> done(desk, command));
  }

  private static Intervention turn(Hearing hearing) {
    return hearing.interventions().find(TURN).orElseThrow();
  }

  private static Command give(Id<Intervention> id) {
    return new Command.GiveFloor(id, ITEM, new Speaker.Unidentified(), RequestKind.ORDINARY);
  }

  private static void write(Desk desk, String text) {
    Prose base = turn(desk.hearing()).text();
    done(desk, new Command.WriteText(PLACE, base, text, desk.newId()));
  }

  private static void done(Desk desk, Command command) {
    assertThat(desk.submit(command)).as(command.toString()).isInstanceOf(Decision.Accepted.class);
  }

  private static Participant person(String id, String given, String family) {
    return new Participant(
        Id.of(id),
        "",
        given,
        family,
        "",
        Optional.empty(),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }
}
