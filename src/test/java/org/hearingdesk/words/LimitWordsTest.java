package org.hearingdesk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.junit.jupiter.api.Test;

class LimitWordsTest {
  private final SamplePreparation sample = new SamplePreparation().full();
  private final Hearing hearing = sample.hearing();
  private final LimitWords words = new LimitWords(sample.messages, hearing);

  @Test
  void saysWhatARuleWillDo() {
    assertThat(words.sentence(SpeakingRule.NONE)).isEqualTo("Everybody has up to 3:00 at a time.");
    assertThat(words.sentence(rule(Optional.of(SpeakingRule.NO_LIMIT), KindLimits.NONE)))
        .isEqualTo("Nobody’s time is limited.");
    assertThat(words.sentence(rule(minutes(1), new KindLimits(minutes(1), minutes(2)))))
        .isEqualTo("Everybody has up to 1:00 at a time. A reply or an answer: 2:00.");
    assertThat(
            words.sentence(
                rule(
                    minutes(1),
                    new KindLimits(Optional.of(SpeakingRule.NO_LIMIT), Optional.empty()))))
        .isEqualTo("Everybody has up to 1:00 at a time. A point of order: no limit.");
  }

  @Test
  void saysWhatEachSideHas() {
    assertThat(words.sentence(share(Optional.empty(), "E", "W", "M")))
        .isEqualTo("Each of 3 sides has 15:00 of 45:00; nobody speaks longer than 3:00 at a time.");
    assertThat(words.sentence(share(Optional.of(SpeakingRule.NO_LIMIT), "E", "W")))
        .isEqualTo("Each of 2 sides has 22:30 of 45:00, for one speaker or for several.");
    assertThat(words.sentence(share(Optional.empty(), "E")))
        .isEqualTo("Choose two or more sides that share the time.");
  }

  @Test
  void namesThePresetsWithTheirTimes() {
    assertThat(List.of(LimitPreset.values()))
        .extracting(preset ->
            words.preset(preset, preset.on(hearing.agenda().all().get(2), hearing).orElseThrow()))
        .containsExactly(
            "Same limit for all (3:00)",
            "Catch the eye (1:00 each)",
            "Question and answer (question 1:00, answer 2:00)",
            "Equal share of the time per side",
            "No limit");
  }

  private static SpeakingRule rule(Optional<Duration> ordinary, KindLimits kinds) {
    return new SpeakingRule(ordinary, kinds, Optional.empty());
  }

  private static SpeakingRule share(Optional<Duration> ordinary, String... sides) {
    return new SpeakingRule(
        ordinary,
        KindLimits.NONE,
        Optional.of(
            new EqualShare(
                Duration.ofMinutes(45),
                List.of(sides).stream().map(side -> Id.<Side>of("side-" + side)).toList())));
  }

  private static Optional<Duration> minutes(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }
}
