package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom one might call next: employers e1, e2; workers w1, w2; civil society c1. */
class BalanceTest {
  private static final Id<AgendaItem> FIRST = Id.of("first");
  private static final Id<AgendaItem> SECOND = Id.of("second");

  private Desk desk = new Desk("a", 1);

  @BeforeEach
  void prepare() {
    desk = new Desk("a", 1);
    List<Part> parts =
        List.of(
            side("e", "Employers"),
            side("w", "Workers"),
            side("c", "Civil society"),
            body("e1", "e"),
            body("e2", "e"),
            body("w1", "w"),
            body("w2", "w"),
            body("c1", "c"),
            item(FIRST, Optional.empty()),
            item(SECOND, Optional.empty()));
    desk.submit(new Command.AddParts(parts));
    desk.submit(new Command.StartItem(FIRST));
  }

  private static Side side(String id, String name) {
    return new Side(Id.of(id), name, id, SideColour.TEAL, true, Weight.ONE);
  }

  private static Organisation body(String id, String side) {
    return new Organisation(
        Id.of(id), "Sample " + id, "", Optional.of(Id.of(side)), Level.NOT_STATED, "", "");
  }

  private static AgendaItem item(Id<AgendaItem> id, Optional<EqualShare> share) {
    return new AgendaItem(
            id,
            ItemKind.DISCUSSION,
            id.value(),
            Optional.empty(),
            Duration.ofHours(1),
            List.of(),
            Optional.empty(),
            "",
            "")
        .limited(Optional.empty(), Optional.empty(), share);
  }

  private static Speaker speaker(String body) {
    return new Speaker.Body(Id.of(body));
  }

  private void speaks(String body, long seconds) {
    desk.submit(
        new Command.GiveFloor(
            desk.newId(),
            desk.hearing().runningItem().orElseThrow().id(),
            speaker(body),
            RequestKind.ORDINARY));
    desk.pass(seconds);
    desk.submit(new Command.EndFloor());
  }

  private void waits(String... bodies) {
    for (String body : bodies) {
      waits(body, RequestKind.ORDINARY);
    }
  }

  private void waits(String body, RequestKind kind) {
    desk.submit(
        new Command.RequestFloor(
            desk.newId(), desk.hearing().runningItem().orElseThrow().id(), speaker(body), kind));
  }

  private Balance balance() {
    return Balance.of(desk.hearing(), desk.hearing().runningItem().orElseThrow().id(), desk.now());
  }

  private Balance.Proposal proposal() {
    return balance().proposal().orElseThrow();
  }

  @Test
  void nothingIsProposedWhereNobodyOrOnlyOneWaits() {
    assertThat(balance()).isEqualTo(new Balance(Optional.empty(), List.of()));
    speaks("e1", 600);
    waits("e2");
    assertThat(balance().proposal()).isEmpty();
  }

  @Test
  void theSideWithTheLeastTimeOnThisItemIsProposedWithItsFigures() {
    speaks("e1", 300);
    speaks("w1", 100);
    waits("e2", "w2");
    assertThat(proposal().request().speaker()).isEqualTo(speaker("w2"));
    assertThat(proposal().reason()).isEqualTo(Balance.Reason.LESS_ON_ITEM);
    assertThat(proposal().had()).isEqualTo(Duration.ofSeconds(100));
    assertThat(proposal().total()).isEqualTo(Duration.ofSeconds(400));
    assertThat(proposal().left()).isEmpty();
    assertThat(proposal().notYet()).isTrue();
  }

  @Test
  void whoHasNotSpokenComesBeforeWhoHasOnTheSideWithTheLeast() {
    speaks("e1", 300);
    speaks("w1", 100);
    waits("e2", "w1", "w2");
    assertThat(proposal().request().speaker()).isEqualTo(speaker("w2"));
  }

  @Test
  void timesThatDifferByLessThanAMinuteAreAlike() {
    speaks("w1", 100);
    speaks("e1", 159);
    waits("e2", "w2");
    assertThat(balance().proposal()).isEmpty();
    speaks("e1", 1);
    assertThat(proposal().request().speaker()).isEqualTo(speaker("w2"));
  }

  @Test
  void whereTheItemGivesNoDifferenceTheHearingDoes() {
    speaks("e1", 300);
    desk.submit(new Command.StartItem(SECOND));
    waits("e2", "w1");
    assertThat(proposal().request().speaker()).isEqualTo(speaker("w1"));
    assertThat(proposal().reason()).isEqualTo(Balance.Reason.LESS_IN_HEARING);
    assertThat(proposal().had()).isEqualTo(Duration.ZERO);
    assertThat(proposal().total()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void whereTheSidesAreAlikeWhoHasNotSpokenIsProposed() {
    speaks("e1", 100);
    speaks("w1", 100);
    waits("e1", "w1", "w2");
    assertThat(proposal().request().speaker()).isEqualTo(speaker("w2"));
    assertThat(proposal().reason()).isEqualTo(Balance.Reason.NOT_YET);
  }

  @Test
  void theFirstOfTheListIsNotOvertakenByOneWhoIsNoBetter() {
    speaks("e1", 300);
    waits("w2", "w1", "c1", "e2");
    assertThat(balance().proposal()).isEmpty();
  }

  @Test
  void aPointOfOrderIsNeitherProposedNorOvertaken() {
    speaks("e1", 300);
    waits("e2");
    waits("w1", RequestKind.POINT_OF_ORDER);
    assertThat(balance().proposal()).isEmpty();
  }

  @Test
  void aboutAFirstOneWhomNobodyKnowsNothingIsSaid() {
    speaks("e1", 300);
    desk.submit(
        new Command.RequestFloor(
            desk.newId(), FIRST, new Speaker.Unidentified(), RequestKind.ORDINARY));
    waits("w1");
    assertThat(balance().proposal()).isEmpty();
  }

  @Test
  void whereTimeIsSharedWhatIsLeftIsToldAndASideWithoutAnyIsNotProposed() {
    EqualShare share = new EqualShare(Duration.ofMinutes(10), List.of(Id.of("e"), Id.of("w")));
    AgendaItem shared = item(SECOND, Optional.of(share));
    desk.submit(new Command.EditPart(desk.hearing().agenda().find(SECOND).orElseThrow(), shared));
    desk.submit(new Command.StartItem(SECOND));
    speaks("e1", 250);
    speaks("w1", 100);
    waits("e2", "w2");
    assertThat(proposal().left()).contains(Duration.ofSeconds(200));
    speaks("w1", 300);
    assertThat(balance().proposal()).isEmpty();
    waits("e1");
    assertThat(balance().proposal()).isEmpty();
  }

  @Test
  void aSideThatHadLessAndOfWhichNobodyWaitsIsNamed() {
    speaks("e1", 300);
    speaks("w1", 60);
    waits("e2", "w2");
    assertThat(balance().nobodyWaits())
        .extracting(each -> each.side().name())
        .containsExactly("Civil society");
    waits("c1");
    assertThat(balance().nobodyWaits()).isEmpty();
    assertThat(proposal().request().speaker()).isEqualTo(speaker("c1"));
  }

  @Test
  void theTimeOfWhoSpeaksNowCounts() {
    speaks("w1", 100);
    waits("e2", "w2");
    desk.submit(new Command.GiveFloor(desk.newId(), FIRST, speaker("e1"), RequestKind.ORDINARY));
    assertThat(balance().proposal()).isEmpty();
    desk.pass(200);
    assertThat(proposal().request().speaker()).isEqualTo(speaker("w2"));
  }

  @Test
  void theLimitsOfManySpeakersAreThoseOfEach() {
    EqualShare share = new EqualShare(Duration.ofMinutes(10), List.of(Id.of("e"), Id.of("w")));
    desk.submit(
        new Command.EditPart(
            desk.hearing().agenda().find(FIRST).orElseThrow(), item(FIRST, Optional.of(share))));
    speaks("e1", 250);
    speaks("w1", 400);
    ItemLimits limits = ItemLimits.at(desk.hearing(), FIRST, desk.now());
    assertThat(limits.left())
        .containsExactly(
            Map.entry(Id.of("e"), Duration.ofSeconds(50)), Map.entry(Id.of("w"), Duration.ZERO));
    for (String body : List.of("e1", "w2", "c1")) {
      for (RequestKind kind : RequestKind.values()) {
        assertThat(limits.of(speaker(body), kind))
            .isEqualTo(Limits.of(desk.hearing(), FIRST, speaker(body), kind, desk.now()));
      }
    }
    assertThat(limits.of(speaker("w2"), RequestKind.ORDINARY).orElseThrow().time())
        .isEqualTo(Duration.ZERO);
  }
}
