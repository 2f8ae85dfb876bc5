package org.hearingdesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.i18n.Formats.ClockSeparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private final Formats stop = formats(ClockSeparator.FULL_STOP);

  private static Formats formats(ClockSeparator separator) {
    return new Formats(Messages.strict(Locale.ENGLISH), separator, BRUSSELS);
  }

  @Test
  void datesAreWrittenInWords() {
    assertThat(stop.date(LocalDate.of(2019, 10, 9))).isEqualTo("9 October 2019");
    assertThat(stop.date(Instant.parse("2019-10-08T22:30:00Z"))).isEqualTo("9 October 2019");
  }

  @Test
  void clockTimesUseTheChosenSeparator() {
    assertThat(stop.time(LocalTime.of(9, 0))).isEqualTo("9.00");
    assertThat(formats(ClockSeparator.COLON).time(LocalTime.of(14, 5))).isEqualTo("14:05");
    assertThat(stop.time(Instant.parse("2021-04-15T08:42:00Z"))).isEqualTo("10.42");
    assertThat(stop.timeRange(LocalTime.of(9, 30), LocalTime.of(9, 41))).isEqualTo("9.30–9.41");
    assertThat(stop.timeWithSeconds(LocalTime.of(10, 59, 4))).isEqualTo("10.59.04");
  }

  @Test
  void theZoneIsNamedAsAtThatMoment() {
    assertThat(stop.zoneName(Instant.parse("2021-04-15T08:42:00Z"))).isEqualTo("CEST");
    assertThat(stop.zoneName(Instant.parse("2021-01-15T08:42:00Z"))).isEqualTo("CET");
  }

  @ParameterizedTest
  @CsvSource({"0,0:00", "44,0:44", "102,1:42", "3599,59:59", "3725,1:02:05", "-5,−0:05"})
  void durationsCountMinutesAndSeconds(long seconds, String text) {
    assertThat(stop.duration(Duration.ofSeconds(seconds))).isEqualTo(text);
  }

  @Test
  void lessThanASecondShortOfNothingIsNothing() {
    assertThat(stop.duration(Duration.ofMillis(-300))).isEqualTo("0:00");
  }

  @Test
  void minutesBecomeHoursFromSixtyOn() {
    assertThat(stop.minutes(Duration.ofMinutes(45))).isEqualTo("45 min");
    assertThat(stop.minutes(Duration.ofHours(3))).isEqualTo("3 h 00");
  }

  @Test
  void numbersAreWordsUpToNineAndGroupedFromAThousand() {
    assertThat(stop.numberInProse(9)).isEqualTo("nine");
    assertThat(stop.numberInProse(10)).isEqualTo("10");
    assertThat(stop.number(999)).isEqualTo("999");
    assertThat(stop.number(-1_268)).isEqualTo("−1\u202f268");
    assertThat(stop.number(1_000_000)).isEqualTo("1\u202f000\u202f000");
    assertThat(stop.percent(0.384)).isEqualTo("38 %");
  }

  @Test
  void listsEndWithAnd() {
    assertThat(stop.list(List.of())).isEmpty();
    assertThat(stop.list(List.of("A"))).isEqualTo("A");
    assertThat(stop.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(stop.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void longListsNameTheFirstAndCountTheRestButNeverHideJustOne() {
    List<String> five = List.of("A", "B", "C", "D", "E");
    assertThat(stop.list(five, 2)).isEqualTo("A, B and three others");
    assertThat(stop.list(five, 4)).isEqualTo("A, B, C, D and E");
    assertThat(stop.list(five, 9)).isEqualTo("A, B, C, D and E");
  }
}
