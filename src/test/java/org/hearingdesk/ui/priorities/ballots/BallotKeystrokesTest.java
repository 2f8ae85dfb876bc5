package org.hearingdesk.ui.priorities.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long one person needs for 60 ballots of 8 options, sheets in the order of the list.
 *
 * <p>The times are those of the keystroke-level model (Card, Moran and Newell, "The keystroke-level
 * model for user performance time with interactive systems", CACM 23 (1980), 396–410): 0.28 s a key
 * for somebody who types as people in offices do, 0.5 s for letters that make no words, and 1.35 s
 * to turn to the next sheet.
 */
class BallotKeystrokesTest {
  private static final long SEED = 60_8;
  private static final int BALLOTS = 60;
  private static final int OPTIONS = 8;
  private static final Duration KEY = Duration.ofMillis(280);
  private static final Duration LETTER_WITHOUT_SENSE = Duration.ofMillis(500);
  private static final Duration TURN_TO_THE_SHEET = Duration.ofMillis(1_350);
  private static final Duration LIMIT = Duration.ofMinutes(6);

  private final SampleRound sample = new SampleRound().organisations(30, 30);
  private final BallotsViewModel model =
      new BallotsViewModel(
          new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
          SampleRound.MESSAGES);
  private int keys;

  @ParameterizedTest
  @EnumSource(names = {"TOP_K", "RATING"})
  void sixtyBallotsOfEightOptionsAreKeyedInLessThanSixMinutes(BallotMethod method) {
    sample.question(method, OPTIONS, OPTIONS).open();
    follow();
    Random random = new Random(SEED);
    for (int ballot = 0; ballot < BALLOTS; ballot++) {
      sheet(method, random).forEach(this::type);
      keys++;
      model.enter();
    }

    assertThat(sample.round().ballots().all()).as("seed %d", SEED).hasSize(BALLOTS);
    assertThat(sample.round().ballots().stream().map(HandedIn::ballot))
        .allSatisfy(ballot -> assertThat(ballot.given()).hasSize(OPTIONS));
    assertThat(keys).isEqualTo(BALLOTS * (OPTIONS + 1));
    Duration slow = time(LETTER_WITHOUT_SENSE);
    System.out.printf(
        Locale.ROOT,
        "%s: %d ballots of %d options are %d keys: %d s, at the slower rate %d s%n",
        method,
        BALLOTS,
        OPTIONS,
        keys,
        time(KEY).toSeconds(),
        slow.toSeconds());
    assertThat(slow).isLessThan(LIMIT);
  }

  /** A list is keyed by the letters of its choices, grades by digits from the first option on. */
  private static List<String> sheet(BallotMethod method, Random random) {
    List<String> sheet = new ArrayList<>();
    for (int i = 0; i < OPTIONS; i++) {
      sheet.add(
          method == BallotMethod.TOP_K
              ? Character.toString('a' + i)
              : Integer.toString(1 + random.nextInt(OPTIONS)));
    }
    if (method == BallotMethod.TOP_K) {
      Collections.shuffle(sheet, random);
    }
    return sheet;
  }

  private void type(String key) {
    keys++;
    assertThat(model.type(key)).isTrue();
  }

  private Duration time(Duration key) {
    return key.multipliedBy(keys).plus(TURN_TO_THE_SHEET.multipliedBy(BALLOTS));
  }

  private void follow() {
    show();
    var _ = sample.session.subscribe(snapshot -> show());
  }

  private void show() {
    model.show(
        sample.hearing(),
        sample.round(),
        org.hearingdesk.words.HearingFormats.of(SampleRound.MESSAGES, sample.hearing()));
  }
}
