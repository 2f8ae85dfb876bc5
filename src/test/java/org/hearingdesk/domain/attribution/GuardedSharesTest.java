package org.hearingdesk.domain.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.attribution.GuardedShares.Share;
import org.hearingdesk.domain.attribution.GuardedShares.Told;
import org.hearingdesk.domain.attribution.GuardedShares.Why;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.SpeakingDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shares are told of many, and never of one. */
class GuardedSharesTest {
  private final SpeakingDay day =
      new SpeakingDay().side("e", "Employers", SideColour.TEAL).item("item", "Item");
  private int people;

  private void speak(int count, Optional<Gender> gender, Presence presence, int seconds) {
    speak(count, gender, presence, Level.SECTORAL, seconds);
  }

  private void speak(
      int count, Optional<Gender> gender, Presence presence, Level level, int seconds) {
    for (int i = 0; i < count; i++) {
      String id = "p" + people++;
      day.organisation("o" + id, "Sample " + id, "e", level)
          .person(id, "Sample " + id, "o" + id, presence, gender, Role.DELEGATE)
          .turn("item", SpeakingDay.person(id), seconds);
    }
  }

  private void women(int count) {
    speak(count, Optional.of(Gender.WOMAN), Presence.IN_ROOM, 10);
  }

  private void men(int count) {
    speak(count, Optional.of(Gender.MAN), Presence.ONLINE, 10);
  }

  private PublishedHearing publish(AttributionRule rule) {
    return Attribution.publish(day.hearing(AttributionRule.NAMED), rule);
  }

  private Told<Gender> gender(AttributionRule rule) {
    return publish(rule).sharesByGender(day.now());
  }

  @Test
  void sharesOfManyAreToldInWholePercentsThatAddUp() {
    women(3);
    men(3);
    day.turn("item", new Speaker.Unidentified(), 5);
    assertThat(shares(gender(AttributionRule.NAMED)))
        .containsExactly(
            new Share<>(List.of(new Group.Of<>(Gender.WOMAN)), 3, 46),
            new Share<>(List.of(new Group.Of<>(Gender.MAN)), 3, 46),
            new Share<>(List.of(), 0, 8));
  }

  @ParameterizedTest
  @EnumSource(names = "NAMED", mode = EnumSource.Mode.EXCLUDE)
  void genderIsToldOnlyWherePersonsAreNamed(AttributionRule rule) {
    women(30);
    men(30);
    assertThat(gender(rule)).isEqualTo(new Told.Withheld<>(Why.RULE));
  }

  @Test
  void aGroupOfTwoLeavesOutAllOfThem() {
    women(2);
    men(9);
    assertThat(gender(AttributionRule.NAMED)).isEqualTo(new Told.Withheld<>(Why.SMALL_GROUPS));
    women(1);
    assertThat(gender(AttributionRule.NAMED)).isInstanceOf(Told.Shares.class);
  }

  @Test
  void manyTurnsOfTwoAreStillTwo() {
    women(2);
    men(9);
    for (int i = 0; i < 20; i++) {
      day.turn("item", SpeakingDay.person("p0"), 10);
    }
    assertThat(gender(AttributionRule.NAMED)).isEqualTo(new Told.Withheld<>(Why.SMALL_GROUPS));
  }

  @Test
  void oneGroupAloneWouldTellOfEach() {
    women(9);
    assertThat(gender(AttributionRule.NAMED)).isEqualTo(new Told.Withheld<>(Why.ONE_GROUP));
  }

  @Test
  void theFewAreToldTogetherWithThoseOfWhomNothingIsRecorded() {
    women(3);
    men(3);
    speak(1, Optional.of(Gender.OTHER), Presence.IN_ROOM, 10);
    assertThat(gender(AttributionRule.NAMED)).isEqualTo(new Told.Withheld<>(Why.SMALL_GROUPS));
    speak(2, Optional.empty(), Presence.IN_ROOM, 10);
    assertThat(shares(gender(AttributionRule.NAMED)).getLast())
        .isEqualTo(
            new Share<>(List.of(new Group.Of<>(Gender.OTHER), new Group.NotRecorded<>()), 3, 33));
  }

  @Test
  void aTurnWithAStricterRuleIsInNoGroup() {
    women(3);
    men(2);
    men(1);
    day.stricter(AttributionRule.ORGANISATION);
    assertThat(gender(AttributionRule.NAMED)).isEqualTo(new Told.Withheld<>(Why.SMALL_GROUPS));
    men(1);
    assertThat(shares(gender(AttributionRule.NAMED)))
        .contains(new Share<>(List.of(), 0, 14))
        .hasSize(3);
  }

  @Test
  void nothingRecordedIsNoSecret() {
    speak(4, Optional.empty(), Presence.IN_ROOM, 10);
    for (AttributionRule rule : AttributionRule.values()) {
      assertThat(gender(rule)).isEqualTo(new Told.Withheld<>(Why.NOTHING_RECORDED));
    }
  }

  @Test
  void levelCountsOrganisationsAndNotTheirPeople() {
    speak(3, Optional.empty(), Presence.IN_ROOM, Level.CROSS_INDUSTRY, 10);
    day.organisation("one", "Sample one", "e", Level.SECTORAL);
    for (int i = 0; i < 5; i++) {
      day.person("of-one-" + i, "Sample", "one")
          .turn("item", SpeakingDay.person("of-one-" + i), 10);
    }
    assertThat(publish(AttributionRule.SIDE).sharesByLevel(day.now()))
        .isEqualTo(new Told.Withheld<>(Why.SMALL_GROUPS));
    speak(2, Optional.empty(), Presence.IN_ROOM, Level.SECTORAL, 10);
    assertThat(publish(AttributionRule.SIDE).sharesByLevel(day.now()))
        .isInstanceOf(Told.Shares.class);
    assertThat(publish(AttributionRule.CHATHAM_HOUSE).sharesByLevel(day.now()))
        .isEqualTo(new Told.Withheld<>(Why.RULE));
  }

  @Test
  void presenceIsToldOfManyUpToTheRuleOfSides() {
    women(3);
    men(3);
    assertThat(publish(AttributionRule.SIDE).sharesByPresence(day.now()))
        .isInstanceOf(Told.Shares.class);
    assertThat(publish(AttributionRule.CHATHAM_HOUSE).sharesByPresence(day.now()))
        .isEqualTo(new Told.Withheld<>(Why.RULE));
  }

  @Test
  void whoSpokeTogetherCountsEach() {
    day.organisation("o", "Sample", "e", Level.SECTORAL);
    for (String id : List.of("a", "b", "c")) {
      day.person(id, id, "o", Presence.IN_ROOM, Optional.of(Gender.WOMAN), Role.DELEGATE);
    }
    day.turn(
        "item",
        new Speaker.Several(
            List.of(SpeakingDay.person("a"), SpeakingDay.person("b"), SpeakingDay.person("c"))),
        30);
    men(3);
    assertThat(shares(gender(AttributionRule.NAMED)))
        .containsExactly(
            new Share<>(List.of(new Group.Of<>(Gender.WOMAN)), 3, 50),
            new Share<>(List.of(new Group.Of<>(Gender.MAN)), 3, 50));
  }

  private static <K> List<Share<K>> shares(Told<K> told) {
    assertThat(told).isInstanceOf(Told.Shares.class);
    return told instanceof Told.Shares<K>(List<Share<K>> shares) ? shares : List.of();
  }
}
