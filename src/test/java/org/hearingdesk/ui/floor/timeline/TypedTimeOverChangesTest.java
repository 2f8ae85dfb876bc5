package org.hearingdesk.ui.floor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Brussels, whose clocks go from 2.00 to 3.00 in March and from 3.00 to 2.00 in October. */
class TypedTimeOverChangesTest {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @ParameterizedTest(name = "{0} near {1} is {2}")
  @CsvSource({
    "10.38,    2026-11-23T09:41:00Z, 2026-11-23T09:38:00Z",
    "10:38:05, 2026-11-23T09:41:00Z, 2026-11-23T09:38:05Z",
    "1038,     2026-11-23T09:41:00Z, 2026-11-23T09:38:00Z",
    "938,      2026-11-23T09:41:00Z, 2026-11-23T08:38:00Z",
    "23.58,    2026-11-23T23:03:00Z, 2026-11-23T22:58:00Z",
    "0.03,     2026-11-23T22:58:00Z, 2026-11-23T23:03:00Z",
    "2.30,     2027-10-31T00:10:00Z, 2027-10-31T00:30:00Z",
    "2.30,     2027-10-31T00:55:00Z, 2027-10-31T00:30:00Z",
    "2.30,     2027-10-31T01:05:00Z, 2027-10-31T01:30:00Z",
    "2.10,     2027-10-31T01:30:00Z, 2027-10-31T01:10:00Z",
    "1.59,     2027-03-28T01:05:00Z, 2027-03-28T00:59:00Z",
    "3.05,     2027-03-28T00:59:00Z, 2027-03-28T01:05:00Z",
    "2.30,     2027-03-28T00:59:00Z, 2027-03-28T01:30:00Z",
  })
  void readsTheNearest(String typed, String near, String at) {
    assertThat(TypedTime.parse(typed, Instant.parse(near), BRUSSELS))
        .isEqualTo(Optional.of(Instant.parse(at)));
  }

  @ParameterizedTest(name = "{0} after {1} is {2}")
  @CsvSource({
    "11.15, 2026-11-23T09:42:00Z, 2026-11-23T10:15:00Z",
    "0.10,  2026-11-23T22:50:00Z, 2026-11-23T23:10:00Z",
    "9.30,  2026-11-23T09:42:00Z, ''",
    "10.42, 2026-11-23T09:42:00Z, ''",
    "2.30,  2027-10-31T00:50:00Z, 2027-10-31T01:30:00Z",
    "2.30,  2027-10-31T00:10:00Z, 2027-10-31T00:30:00Z",
    "2.30,  2027-10-31T01:40:00Z, ''",
    "3.15,  2027-03-28T00:50:00Z, 2027-03-28T01:15:00Z",
    "noon,  2026-11-23T09:42:00Z, ''",
  })
  void readsTheNext(String typed, String now, String at) {
    assertThat(TypedTime.next(typed, Instant.parse(now), BRUSSELS))
        .isEqualTo(at.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(at)));
  }

  @ParameterizedTest
  @CsvSource({"''", "noon", "24.00", "10.60", "10.00.60", "1", "10", "1234567", "10-30"})
  void whatIsNoTimeIsNone(String typed) {
    assertThat(TypedTime.parse(typed, Instant.EPOCH, BRUSSELS)).isEmpty();
  }
}
