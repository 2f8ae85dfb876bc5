package org.hearingdesk.ui.floor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final Instant RECORDED = Instant.parse("2021-04-15T08:38:10Z");

  @ParameterizedTest
  @CsvSource({
    "10.42, 08:42:00",
    "10:42, 08:42:00",
    "10.42.15, 08:42:15",
    "104215, 08:42:15",
    "1042, 08:42:00",
    "9.05, 07:05:00",
    "905, 07:05:00",
    "90507, 07:05:07",
    "' 10.42 ', 08:42:00",
    "+0:30, 08:38:40",
    "+0.30, 08:38:40",
    "-1:00, 08:37:10",
    "\u22121:00, 08:37:10",
    "\u20131:00, 08:37:10",
    "+20, 08:38:30",
    "+ 90, 08:39:40"
  })
  void readsWhatPeopleType(String typed, String utc) {
    assertThat(TypedTime.parse(typed, RECORDED, ZONE))
        .contains(Instant.parse("2021-04-15T" + utc + "Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "25.00", "10.60", "10.42.60", "1", "+", "+0:75", "10.4", "++1"})
  void refusesWhatIsNoTime(String typed) {
    assertThat(TypedTime.parse(typed, RECORDED, ZONE)).isEmpty();
  }

  @Test
  void aHearingMayGoPastMidnight() {
    Instant late = Instant.parse("2021-04-15T21:59:00Z");
    assertThat(TypedTime.parse("0.05", late, ZONE)).contains(Instant.parse("2021-04-15T22:05:00Z"));
  }
}
