package org.hearingdesk.ui.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.ui.limits.RuleDraft.Field;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleDraftTest {
  private final SamplePreparation sample = new SamplePreparation().full();
  private final RuleDraft draft = new RuleDraft(sample.messages);

  @BeforeEach
  void show() {
    draft.show(discussion(), sample.hearing());
  }

  private AgendaItem discussion() {
    return sample.hearing().agenda().find(Id.of("i3")).orElseThrow();
  }

  @Test
  void everyPresetFillsTheFieldsAndIsKnownAgain() {
    for (RuleDraft.Preset preset : List.copyOf(draft.presets())) {
      draft.choose(preset.kind());
      assertThat(draft.read()).as(preset.words()).contains(preset.rule());
      assertThat(draft.chosenProperty().get()).contains(preset.kind());
      draft.show(preset.rule().on(discussion()), sample.hearing());
      assertThat(draft.read()).as(preset.words()).contains(preset.rule());
      assertThat(draft.chosenProperty().get()).contains(preset.kind());
    }
  }

  @Test
  void theFieldsStayFreeAndTheSentenceFollows() {
    draft.choose(LimitPreset.QUESTION_AND_ANSWER);
    assertThat(draft.textProperty(Field.REPLY).get()).isEqualTo("2:00");
    draft.textProperty(Field.REPLY).set("1:30");
    assertThat(draft.chosenProperty().get()).isEmpty();
    assertThat(draft.sentenceProperty().get())
        .isEqualTo("Everybody has up to 1:00 at a time. A reply or an answer: 1:30.");
    draft.textProperty(Field.ORDINARY).set("3:00");
    draft.textProperty(Field.REPLY).set("");
    assertThat(draft.chosenProperty().get())
        .as("what the hearing says anyway")
        .contains(LimitPreset.SAME_FOR_ALL);
    assertThat(draft.read().orElseThrow().ordinary()).contains(Duration.ofMinutes(3));
  }

  @Test
  void blankFieldsSayWhatHoldsInstead() {
    assertThat(draft.promptProperty(Field.ORDINARY).get()).isEqualTo("3:00");
    draft.textProperty(Field.ORDINARY).set("no limit");
    assertThat(draft.promptProperty(Field.POINT_OF_ORDER).get()).isEqualTo("no limit");
    assertThat(draft.read().orElseThrow().ordinary()).contains(SpeakingRule.NO_LIMIT);
    draft.textProperty(Field.ORDINARY).set("0");
    assertThat(draft.read().orElseThrow().ordinary()).contains(SpeakingRule.NO_LIMIT);
  }

  @Test
  void whatCannotBeReadIsRefusedInItsFieldAndSaysNothingElse() {
    draft.textProperty(Field.ORDINARY).set("soon");
    assertThat(draft.faultProperty(Field.ORDINARY).get()).isEmpty();
    assertThat(draft.sentenceProperty().get()).isEmpty();
    assertThat(draft.read()).isEmpty();
    assertThat(draft.faultProperty(Field.ORDINARY).get()).startsWith("Write a speaking time");
    draft.textProperty(Field.ORDINARY).set("2");
    assertThat(draft.read().orElseThrow().ordinary()).contains(Duration.ofMinutes(2));
    assertThat(draft.faultProperty(Field.ORDINARY).get()).isEmpty();
  }

  @Test
  void sharingBeginsWithThePlannedTimeAndEverySideButTheOrganisers() {
    draft.share(true);
    EqualShare share = draft.read().orElseThrow().share().orElseThrow();
    assertThat(share.total()).isEqualTo(discussion().planned());
    assertThat(share.sides())
        .containsExactly(Id.of("side-E"), Id.of("side-W"), Id.of("side-M"), Id.of("side-S"));
    draft.share(Id.of("side-C"), true);
    draft.share(Id.of("side-M"), false);
    assertThat(draft.read().orElseThrow().share().orElseThrow().sides())
        .as("in the order of the hearing")
        .containsExactly(Id.of("side-E"), Id.of("side-W"), Id.of("side-C"), Id.of("side-S"));
    draft.share(false);
    assertThat(draft.read().orElseThrow().share()).isEmpty();
    draft.share(true);
    assertThat(draft.read().orElseThrow().share().orElseThrow().sides())
        .as("what was chosen before")
        .contains(Id.of("side-C"));
  }

  @Test
  void oneSideAloneSharesNothing() {
    draft.choose(LimitPreset.EQUAL_SHARE);
    List.of("E", "W", "M").forEach(side -> draft.share(Id.of("side-" + side), false));
    assertThat(draft.sentenceProperty().get()).startsWith("Choose two or more sides");
    assertThat(draft.read()).isEmpty();
    draft.share(Id.of("side-W"), true);
    draft.textProperty(Field.TOTAL).set("no limit");
    assertThat(draft.read()).isEmpty();
    assertThat(draft.faultProperty(Field.TOTAL).get()).startsWith("Write a time");
  }

  @Test
  void anItemKeepsItsRuleToTheSecond() {
    SpeakingRule rule =
        new SpeakingRule(
            Optional.of(Duration.ofSeconds(95)),
            new KindLimits(Optional.of(SpeakingRule.NO_LIMIT), Optional.of(Duration.ofHours(2))),
            Optional.of(
                new EqualShare(
                    Duration.ofSeconds(5_401), List.of(Id.of("side-E"), Id.of("side-W")))));
    draft.show(rule.on(discussion()), sample.hearing());
    assertThat(draft.read()).contains(rule);
  }
}
