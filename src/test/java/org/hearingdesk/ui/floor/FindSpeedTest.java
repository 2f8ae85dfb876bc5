package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.NameMatch;
import org.junit.jupiter.api.Test;

/**
 * Among the people of the largest day a letter finds its speaker far sooner than one could notice:
 * in the thread's own time, because the machine that runs the tests may have others to serve.
 */
class FindSpeedTest {
  private static final Duration LONGEST = Duration.ofMillis(50);
  private static final List<String> TYPED =
      List.of("s", "sa", "sam", "samp", "sample d", "sample del", "del 499 sam", "so4", "ž", "zz");
  private static final int ROUNDS = 20;

  @Test
  void aLetterFindsAmongFiveHundredPeople() {
    Hearing hearing = LongDay.hearing();
    Messages messages = Messages.strict(Locale.ENGLISH);
    Moment moment =
        Moment.of(
            hearing,
            LongDay.end(),
            new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC));
    List<Candidate> all = Candidate.all(moment);
    EnterWords words = new EnterWords(moment, moment.itemOfList(), RequestKind.ORDINARY);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Duration> took = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String typed : TYPED) {
        long before = threads.getCurrentThreadCpuTime();
        List<Candidate> found = new ArrayList<>(NameMatch.best(typed, all, Candidate::names));
        found.addAll(Candidate.newcomers(moment, typed));
        found.stream().limit(10).forEach(words::detail);
        assertThat(found.stream().limit(1).map(words::of)).doesNotContain("");
        took.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before));
      }
    }
    // The first ones meet code that has not been compiled yet.
    List<Duration> later = new ArrayList<>(took.subList(took.size() / 2, took.size()));
    Collections.sort(later);
    assertThat(later.getLast()).as("sorted: %s", later).isLessThan(LONGEST);
  }
}
