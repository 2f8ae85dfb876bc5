package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.NameMatch;
import org.junit.jupiter.api.Test;

/** Who waits on the sample hearing's third item, who comes and goes, and what the field says. */
class SpeakersListTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final SpeakersViewModel list = day.model.speakers();
  private final AddingViewModel adding = list.adding();

  private AgendaItem item() {
    return day.hearing().runningItem().orElseThrow();
  }

  private Candidate candidate(String title) {
    return adding.candidatesProperty().get().stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private SpeakerRow row(String name) {
    return list.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private List<String> names() {
    return list.rows().stream().map(SpeakerRow::name).toList();
  }

  private String said() {
    return day.model.announcementProperty().get();
  }

  private Participant person() {
    return day.hearing().participants().stream()
        .filter(each -> each.presence() == Presence.IN_ROOM && each.organisation().isPresent())
        .filter(each -> each.givenName().equals("Sample"))
        .findFirst()
        .orElseThrow();
  }

  private Participant edit(Participant before, Participant after) {
    day.done(new Command.EditPart(before, after));
    return after;
  }

  private void edit(AgendaItem after) {
    day.done(new Command.EditPart(item(), after));
  }

  private static Participant allowed(Participant person, Duration allowance) {
    return new Participant(
        person.id(),
        person.honorific(),
        person.givenName(),
        person.familyName(),
        person.function(),
        person.organisation(),
        person.roles(),
        person.presence(),
        person.email(),
        person.gender(),
        Optional.of(allowance));
  }

  @Test
  void whoWithdrewStaysReachableAndComesBackAsTheLast() {
    assertThat(list.withdrawn().countProperty().get()).isEmpty();
    list.withdraw(row("Sample education unions"));
    day.later(Duration.ofMinutes(1));
    list.withdraw(row("Sample metal workers"));
    assertThat(list.withdrawn().countProperty().get()).isEqualTo("2 withdrew");
    assertThat(list.withdrawn().rowsProperty().get())
        .extracting(WithdrawnRow::name)
        .containsExactly("Sample metal workers", "Sample education unions");
    list.withdrawn().restore(list.withdrawn().rowsProperty().get().getLast());
    assertThat(names().getLast()).isEqualTo("Sample education unions");
    assertThat(said()).isEqualTo("Sample education unions is back, as the last of the list");
    list.withdrawn().restoreLatest();
    assertThat(names().getLast()).isEqualTo("Sample metal workers");
    assertThat(list.withdrawn().anyProperty().get()).isFalse();
  }

  @Test
  void theNameOfOneWhoWithdrewBringsThemBackInsteadOfAddingThemTwice() {
    list.withdraw(row("Sample education unions"));
    Candidate gone = candidate("Sample education unions");
    assertThat(adding.detail(gone)).isEqualTo("withdrew");
    assertThat(adding.promise(gone))
        .isEqualTo("⏎ brings Sample education unions back, as the last of the list");
    assertThat(adding.take(gone)).isTrue();
    assertThat(names().getLast()).isEqualTo("Sample education unions");
    assertThat(list.withdrawn().rowsProperty().get()).isEmpty();
    assertThat(day.hearing().withdrawnFrom(item().id())).isEmpty();
  }

  @Test
  void whoWaitsAlreadyIsShownAndNotAddedTwice() {
    Candidate waits = candidate("Sample metal workers");
    assertThat(adding.promise(waits)).isEqualTo("Sample metal workers waits already. ⏎ goes there");
    List<String> before = names();
    assertThat(adding.take(waits)).isTrue();
    assertThat(names()).isEqualTo(before);
    assertThat(list.revealedProperty().get())
        .contains(new SpeakersViewModel.Revealed(row("Sample metal workers").id(), true));
    adding.choose(RequestKind.RIGHT_OF_REPLY);
    assertThat(adding.promise(waits))
        .isEqualTo("⏎ adds a right of reply for Sample metal workers · 3:00");
  }

  @Test
  void aClosedListTakesPointsOfOrderRepliesAndWhoeverComesBack() {
    list.withdraw(row("Sample education unions"));
    list.rules().close();
    assertThat(list.rules().closedProperty().get()).isTrue();
    assertThat(list.rules().canCloseProperty().get()).isFalse();
    assertThat(said()).isEqualTo("The list of speakers is closed");
    Candidate etuce = candidate("ETUCE");
    assertThat(adding.promise(etuce)).startsWith("The list is closed.").contains("Shift F2");
    assertThat(adding.take(etuce)).isFalse();
    assertThat(list.problemProperty().get()).startsWith("The list is closed.");
    assertThat(names()).doesNotContain("ETUCE");
    adding.choose(RequestKind.POINT_OF_ORDER);
    assertThat(list.problemProperty().get()).isEmpty();
    assertThat(adding.promise(etuce)).isEqualTo("⏎ adds a point of order by ETUCE · 3:00");
    assertThat(adding.take(etuce)).isTrue();
    assertThat(row("ETUCE").kind()).isEqualTo(RequestKind.POINT_OF_ORDER);
    assertThat(adding.take(candidate("Sample education unions"))).isTrue();
    assertThat(names().getLast()).isEqualTo("Sample education unions");
    list.rules().reopen();
    assertThat(list.rules().closedProperty().get()).isFalse();
    assertThat(adding.promise(etuce)).isEqualTo("⏎ adds ETUCE · 3:00");
  }

  @Test
  void aRefusalIsSaidInWords() {
    list.rules().close();
    list.add(candidate("ETUCE"));
    assertThat(list.problemProperty().get())
        .contains("The list of speakers on “Micro-credentials” is closed.");
  }

  @Test
  void theLimitThatWillApplyIsSaidBeforeEnterAndStandsInTheRowWhereItDiffers() {
    Candidate etuce = candidate("ETUCE");
    edit(
        item()
            .limited(
                Optional.of(Duration.ofMinutes(2)),
                Optional.of(new KindLimits(Optional.of(Duration.ofMinutes(1)), Optional.empty())),
                Optional.empty()));
    assertThat(adding.promise(etuce)).isEqualTo("⏎ adds ETUCE · 2:00");
    adding.choose(RequestKind.POINT_OF_ORDER);
    assertThat(adding.promise(etuce)).endsWith(" · 1:00");
    adding.take(etuce);
    assertThat(row("ETUCE").detail()).isEqualTo("Point of order · up to 1:00");
    assertThat(row("Sample metal workers").detail()).doesNotContain("up to");
  }

  @Test
  void anAllowanceIsSaidAsTimeAlone() {
    Participant person = edit(person(), allowed(person(), Duration.ofMinutes(1)));
    Candidate candidate = candidate(person.name());
    assertThat(adding.promise(candidate)).endsWith(" · 4:00 with allowance");
    adding.take(candidate);
    assertThat(list.rows().getLast().detail()).endsWith("up to 4:00");
  }

  @Test
  void whereSidesShareTheTimeWhatIsLeftIsShownAndRunsDown() {
    Side employers = day.hearing().sideOf(new Speaker.Body(Id.of("efee"))).orElseThrow();
    Side workers = day.hearing().sideOf(new Speaker.Body(Id.of("etuce"))).orElseThrow();
    assertThat(list.rules().sharesProperty().get()).isEmpty();
    edit(
        item()
            .limited(
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                    new EqualShare(
                        Duration.ofMinutes(20), List.of(employers.id(), workers.id())))));
    assertThat(list.rules().sharesProperty().get())
        .extracting(share -> share.side().name() + " " + share.left())
        .containsExactly("Employers 1:16", "Workers 4:24");
    assertThat(adding.promise(candidate("Sample bank employers")))
        .isEqualTo("⏎ adds Sample bank employers · 1:16, what is left of the side’s share");
    assertThat(row("Sample hospitality employers").detail()).endsWith("up to 1:16");
    day.later(Duration.ofSeconds(30));
    assertThat(list.rules().sharesProperty().get().getFirst().left()).isEqualTo("0:46");
    assertThat(row("Sample hospitality employers").detail()).endsWith("up to 0:46");
    day.later(Duration.ofMinutes(2));
    assertThat(list.rules().sharesProperty().get().getFirst().usedUp()).isTrue();
    assertThat(row("Sample hospitality employers").detail()).endsWith("share used up");
    assertThat(adding.promise(candidate("Sample bank employers")))
        .endsWith("the side’s share is used up");
  }

  @Test
  void whoIsAbsentIsMarkedAsPresentInTheSameChangeAndThatIsSaid() {
    Participant person = edit(person(), person().present(Presence.ABSENT));
    Candidate absent = candidate(person.name());
    assertThat(adding.detail(absent)).endsWith(" · absent");
    assertThat(adding.promise(absent))
        .isEqualTo("⏎ adds " + person.name() + " · 3:00 · marks as present");
    adding.take(absent);
    assertThat(day.hearing().participants().find(person.id()).orElseThrow().presence())
        .isEqualTo(Presence.IN_ROOM);
    assertThat(said()).endsWith("is in the list of speakers, and marked as present");
    assertThat(list.rows().getLast().name()).startsWith(person.name());
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(list.rows()).noneMatch(row -> row.name().startsWith(person.name()));
    assertThat(day.hearing().participants().find(person.id()).orElseThrow().presence())
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void whoWaitsAndHasGoneIsShownAsAbsent() {
    Participant person = person();
    adding.take(candidate(person.name()));
    edit(person, person.present(Presence.ABSENT));
    assertThat(list.rows().getLast().detail()).endsWith(" · absent");
  }

  @Test
  void whoIsCalledAndIsNotThereGoesToTheEnd() {
    String first = list.rows().get(1).name();
    list.moveToEnd(list.rows().get(1));
    assertThat(names().getLast()).isEqualTo(first);
    list.moveToTop(list.rows().getLast());
    assertThat(list.rows().get(1).name()).isEqualTo(first);
    list.giveFloor(list.rows().get(1));
    assertThat(day.hearing().onTheFloor().orElseThrow().speaker())
        .isEqualTo(candidate(first).speaker());
    list.rules().close();
    list.notHere();
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(names().getLast()).isEqualTo(first);
    assertThat(list.rules().closedProperty().get()).isTrue();
    assertThat(said()).isEqualTo(first + " waits again, as the last of the list");
  }

  @Test
  void theFloorOutOfTurnIsSaidAndTakenBackInOneStep() {
    List<String> before = names();
    Speaker speaking = day.hearing().onTheFloor().orElseThrow().speaker();
    list.giveFloor(list.rows().get(3));
    assertThat(said()).contains("out of turn").contains("Ctrl Z");
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(names()).isEqualTo(before);
    assertThat(day.hearing().onTheFloor().orElseThrow().speaker()).isEqualTo(speaking);
  }

  @Test
  void theProposalNamesItsFiguresAndIsNotFollowedByItself() {
    BalanceViewModel balance = list.balance();
    assertThat(balance.wordsProperty().get())
        .isEqualTo(
            "For balance: Sample training providers next."
                + " Civil society had 0:58 of 16:02 on this item, 6 %.");
    assertThat(names()).contains("Sample training providers");
  }

  @Test
  void theProposalIsFollowedByOneAct() {
    String proposed = list.balance().nameProperty().get();
    assertThat(proposed).isNotEmpty();
    assertThat(list.balance().canFollowProperty().get()).isTrue();
    list.balance().follow();
    assertThat(day.model.speaking().nameProperty().get()).isEqualTo(proposed);
    assertThat(names()).doesNotContain(proposed);
  }

  @Test
  void aSideThatHadLessAndOfWhichNobodyWaitsIsNamedQuietly() {
    list.withdraw(row("Sample training providers"));
    assertThat(list.balance().nobodyWaitsProperty().get())
        .startsWith("Had less, and nobody waits: ")
        .contains("Civil society (0:58)");
  }

  @Test
  void aNewcomerIsReadWithOrganisationAndSide() {
    assertThat(promises("Sample Anna Exampleová"))
        .containsExactly(
            "⏎ adds Sample Anna Exampleová (new person) · 3:00",
            "⏎ adds Sample Anna Exampleová (new organisation) · 3:00");
    assertThat(promises("Anna Exampleová, efee"))
        .containsExactly("⏎ adds Anna Exampleová (new) of EFEE · 3:00");
    assertThat(promises("Anna Exampleová, NEWORG (W)"))
        .containsExactly("⏎ adds Anna Exampleová of NEWORG (both new) · 3:00");
    assertThat(promises("Anna Exampleová, hospital"))
        .containsExactly(
            "⏎ adds Anna Exampleová (new) of Sample hospital employers · 3:00",
            "⏎ adds Anna Exampleová (new) of Sample hospitality employers · 3:00",
            "⏎ adds Anna Exampleová of hospital (both new) · 3:00");
    assertThat(promises("Anna, Δειγμα ομοσπονδιας εκπαιδευτικων"))
        .containsExactly("⏎ adds Anna (new) of Δείγμα Ομοσπονδίας Εκπαιδευτικών · 3:00");
    assertThat(promises("x")).isEmpty();
    assertThat(adding.newcomers("efee").stream().map(each -> each.newcomer().orElseThrow().name()))
        .containsExactly("efee");
  }

  private List<String> promises(String typed) {
    return adding.newcomers(typed).stream().map(adding::promise).toList();
  }

  @Test
  void aPersonOfANewOrganisationIsCreatedInOneChange() {
    adding.take(adding.newcomers("Anna Exampleová, NEWORG (Work)").getFirst());
    assertThat(list.rows().getLast().name()).isEqualTo("Anna Exampleová · NEWORG");
    Organisation created =
        day.hearing().organisations().stream()
            .filter(each -> each.name().equals("NEWORG"))
            .findFirst()
            .orElseThrow();
    assertThat(day.hearing().sideOf(created).orElseThrow().name()).isEqualTo("Workers");
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(day.hearing().organisations().find(created.id())).isEmpty();
    adding.take(adding.newcomers(", NEWORG").getFirst());
    assertThat(list.rows().getLast().name()).isEqualTo("NEWORG");
  }

  @Test
  void onesOwnNameComesBeforeThatOfTheOrganisationAndWhoIsThereBeforeWhoIsAbsent() {
    Participant person = person();
    Organisation body = day.hearing().organisations().find(Id.of("efee")).orElseThrow();
    day.done(new Command.AddPart(named("p-absent", "Ósten", person, Presence.ABSENT)));
    day.done(new Command.AddPart(named("p-there", "Osten", person, Presence.ONLINE)));
    day.done(
        new Command.AddPart(
            new Organisation(
                Id.of("o-osten"), "Sample Osten", "", body.side(), body.level(), "", "")));
    List<Candidate> found =
        NameMatch.best("osten", adding.candidatesProperty().get(), Candidate::names);
    assertThat(found)
        .extracting(Candidate::title)
        .containsExactly("Sample Osten", "Example Osten", "Example Ósten");
  }

  private static Participant named(String id, String family, Participant like, Presence where) {
    return new Participant(
        Id.of(id), "", "Example", family, "", like.organisation(), like.roles(), where, "");
  }
}
