package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

  @ParameterizedTest
  @CsvSource({
    "10,600",
    "10m,600",
    "10 min,600",
    "1:30,5400",
    "1.30,5400",
    "1h 30,5400",
    "1h30m,5400",
    "1 h,3600",
    "90,5400",
    " 5 ,300",
    "1:02:05,3725"
  })
  void agendaTimesAreReadInHoursAndMinutes(String typed, long seconds) {
    assertThat(DurationText.HOURS_AND_MINUTES.parse(typed)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"3,180", "3:00,180", "2m 30s,150", "45s,45", "0:45,45", "2 min,120"})
  void speakingTimesAreReadInMinutesAndSeconds(String typed, long seconds) {
    assertThat(DurationText.MINUTES_AND_SECONDS.parse(typed)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "0", "1:75", "ten", "-5", "1:2:3:4", "h", "99999"})
  void whatIsNoDurationIsRefused(String typed) {
    assertThat(DurationText.HOURS_AND_MINUTES.parse(typed)).isEqualTo(Optional.empty());
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    for (int minutes = 1; minutes < 400; minutes++) {
      Duration duration = Duration.ofMinutes(minutes);
      for (DurationText form : DurationText.values()) {
        assertThat(form.parse(form.format(duration))).as("%s %s", form, minutes).contains(duration);
      }
    }
  }
}
