package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.junit.jupiter.api.Test;

class SpeakingStatisticsTest {
  private final SpeakingDay day =
      new SpeakingDay()
          .side("e", "Employers", SideColour.TEAL)
          .side("w", "Workers", SideColour.RUST)
          .organisation("trade", "Sample trade", "e", Level.SECTORAL)
          .organisation("union", "Sample union", "w", Level.CROSS_INDUSTRY)
          .organisation("lone", "Sample lone", "", Level.NOT_STATED)
          .person("anna", "A", "trade", Presence.IN_ROOM, Optional.of(Gender.WOMAN), Role.DELEGATE)
          .person("ben", "B", "union", Presence.ONLINE, Optional.of(Gender.MAN), Role.DELEGATE)
          .person("cleo", "C", "", Presence.ABSENT, Optional.empty(), Role.DELEGATE)
          .item("first", "First")
          .item("second", "Second");

  private SpeakingStatistics of(Optional<String> item) {
    return SpeakingStatistics.of(
        day.hearing(AttributionRule.NAMED), item.map(Id::of), day.now().plusSeconds(30));
  }

  private SpeakingStatistics whole() {
    return of(Optional.empty());
  }

  @Test
  void everyTurnIsInOneGroupOfEachKind() {
    day.turn("first", SpeakingDay.person("anna"), 60)
        .turn("first", SpeakingDay.body("union"), 30)
        .turn("first", new Speaker.OfSide(Id.of("w")), 10)
        .turn("first", new Speaker.Unidentified(), 5)
        .turn("second", SpeakingDay.person("cleo"), 15)
        .turn("second", several("anna", "ben"), 20);

    assertThat(groups(whole().byPerson()))
        .containsExactly("Of A 60", "Of C 15", "NotAttributed 45", "Together 20");
    assertThat(groups(whole().byOrganisation()))
        .containsExactly(
            "Of Sample trade 60",
            "Of Sample union 30",
            "Together 20",
            "NotAttributed 15",
            "NotRecorded 15");
    assertThat(groups(whole().bySide()))
        .containsExactly(
            "Of Employers 60", "Of Workers 40", "Together 20", "NotRecorded 15", "NotAttributed 5");
    assertThat(groups(whole().byLevel()))
        .containsExactly(
            "Of SECTORAL 60",
            "Of CROSS_INDUSTRY 30",
            "Together 20",
            "NotAttributed 15",
            "NotRecorded 15");
    assertThat(groups(whole().byGender()))
        .containsExactly("Of WOMAN 60", "NotAttributed 45", "Together 20", "NotRecorded 15");
    assertThat(groups(whole().byPresence()))
        .containsExactly("Of IN_ROOM 60", "NotAttributed 45", "Together 20", "NotRecorded 15");
    assertThat(groups(whole().byItem())).containsExactly("Of First 105", "Of Second 35");
    assertThat(groups(of(Optional.of("second")).byPerson()))
        .containsExactly("Of C 15", "Together 20");
  }

  @Test
  void severalOfOneBodySpeakForIt() {
    day.person("dan", "D", "trade").turn("first", several("anna", "dan"), 20);
    assertThat(groups(whole().byOrganisation())).containsExactly("Of Sample trade 20");
    assertThat(groups(whole().byPerson())).containsExactly("Together 20");
  }

  @Test
  void aPortionTellsItsTurnsItsLongestAndItsMean() {
    day.turn("first", SpeakingDay.person("anna"), 60)
        .turn("first", SpeakingDay.body("trade"), 15)
        .turn("first", SpeakingDay.person("ben"), 25);
    Portion<Side> employers = portion(whole().bySide(), "e");
    assertThat(employers.turns()).isEqualTo(2);
    assertThat(employers.speakers()).isEqualTo(2);
    assertThat(employers.longest()).isEqualTo(Duration.ofSeconds(60));
    assertThat(employers.mean()).isEqualTo(Duration.ofMillis(37_500));
    assertThat(employers.share()).isEqualTo(0.75);
    assertThat(employers.percent()).isEqualTo(75);
    assertThat(whole().speakers()).isEqualTo(3);
  }

  @Test
  void aTurnThatRunsCountsUpToNow() {
    day.turn("first", SpeakingDay.person("anna"), 60).running("first", SpeakingDay.person("ben"));
    assertThat(whole().total()).isEqualTo(Duration.ofSeconds(90));
    assertThat(portion(whole().bySide(), "w").time()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void waitsLeavePointsOfOrderOut() {
    day.asked("first", SpeakingDay.person("anna"), 60, 100)
        .asked("first", SpeakingDay.person("ben"), 60, 300)
        .asked("first", SpeakingDay.body("union"), 60, 500)
        .asked("second", SpeakingDay.person("anna"), 60, 200)
        .turn("second", SpeakingDay.person("cleo"), 10)
        .turn(
            "second",
            SpeakingDay.person("ben"),
            10,
            RequestKind.POINT_OF_ORDER,
            Optional.of(day.now().minusSeconds(4)));
    assertThat(whole().waits()).isEqualTo(waits(4, 250, 500));
    assertThat(whole().waitsOfPointsOfOrder().counted()).isEqualTo(1);
    assertThat(of(Optional.of("second")).waits()).isEqualTo(waits(1, 200, 200));
    assertThat(whole().waitsBySide().values())
        .containsExactly(waits(2, 150, 200), waits(2, 400, 500));
  }

  @Test
  void whoeverIsCorrectedToBeginBeforeAskingHasNotWaited() {
    day.asked("first", SpeakingDay.person("anna"), 60, -20);
    assertThat(whole().waits()).isEqualTo(waits(1, 0, 0));
  }

  @Test
  void tellsWhoHasNotBeenHeard() {
    day.person("eve", "E", "trade", Presence.IN_ROOM, Optional.empty(), Role.INTERPRETER)
        .person("fay", "F", "trade")
        .organisation("away", "Sample away", "", Level.NOT_STATED)
        .person("gus", "G", "away", Presence.ABSENT, Optional.empty(), Role.DELEGATE)
        .organisation("none", "Sample none", "", Level.NOT_STATED)
        .turn("first", several("anna", "cleo"), 20)
        .request("waits", "first", SpeakingDay.person("fay"), false)
        .request("left", "first", SpeakingDay.person("ben"), true)
        .request("spoke", "first", several("anna", "cleo"), true)
        .request("other", "second", SpeakingDay.person("ben"), false);
    Hearing hearing = day.hearing(AttributionRule.NAMED);
    Unheard unheard = Unheard.of(hearing, Optional.empty());
    assertThat(unheard.organisations())
        .extracting(Organisation::name)
        .containsExactly("Sample union", "Sample lone", "Sample none");
    assertThat(unheard.people()).extracting(Participant::familyName).containsExactly("B", "F");
    assertThat(unheard.notCalled())
        .extracting(SpeakerRequest::id)
        .extracting(Id::value)
        .containsExactly("waits", "other", "left");
    assertThat(Unheard.of(hearing, Optional.of(Id.of("second"))).people())
        .extracting(Participant::familyName)
        .containsExactly("A", "B", "F");
  }

  private static Speaker several(String one, String other) {
    return new Speaker.Several(List.of(SpeakingDay.person(one), SpeakingDay.person(other)));
  }

  private static Waits waits(int counted, int median, int longest) {
    return new Waits(
        counted, Optional.of(Duration.ofSeconds(median)), Optional.of(Duration.ofSeconds(longest)));
  }

  private static Portion<Side> portion(Partition<Side> partition, String side) {
    return partition.portions().stream()
        .filter(
            each -> each.group() instanceof Group.Of<Side>(Side of) && of.id().equals(Id.of(side)))
        .findFirst()
        .orElseThrow();
  }

  private static <K> List<String> groups(Partition<K> partition) {
    return partition.portions().stream()
        .map(each -> name(each.group()) + " " + each.time().toSeconds())
        .toList();
  }

  private static String name(Group<?> group) {
    return switch (group) {
      case Group.Of<?>(Participant person) -> "Of " + person.familyName();
      case Group.Of<?>(org.hearingdesk.domain.hearing.Part part) -> "Of " + part.label();
      case Group.Of<?>(Object key) -> "Of " + key;
      case Group.Together<?> together -> "Together";
      case Group.NotRecorded<?> notRecorded -> "NotRecorded";
      case Group.NotAttributed<?> notAttributed -> "NotAttributed";
    };
  }
}
