package org.hearingdesk.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.ui.limits.RuleDraft.Field;
import org.hearingdesk.ui.prepare.form.DetailField;
import org.hearingdesk.ui.prepare.limits.ItemRuleViewModel;
import org.hearingdesk.ui.prepare.table.Edited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the speaking time is set before the hearing, and for whom. */
class ItemRuleTest {
  private static final Id<AgendaItem> DISCUSSION = Id.of("i3");
  private static final Id<AgendaItem> OTHER = Id.of("i5");

  private final SamplePreparation sample = new SamplePreparation().full();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private boolean slow;
  private final PrepareViewModel model =
      new PrepareViewModel(sample.session, sample.messages, this::execute);
  private final ItemRuleViewModel rule = model.itemRule();

  private void execute(Runnable act) {
    if (slow) {
      later.add(act);
    } else {
      act.run();
    }
  }

  private void catchUp() {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }

  @BeforeEach
  void attach() {
    model.sectionProperty().set(Section.AGENDA);
    model.attach();
    rule.choose(Optional.of(item(DISCUSSION)));
  }

  private AgendaItem item(Id<AgendaItem> id) {
    return sample.hearing().agenda().find(id).orElseThrow();
  }

  private SpeakingRule stored(Id<AgendaItem> id) {
    return SpeakingRule.of(item(id));
  }

  @Test
  void aPresetIsOneUndoStepAndTouchesNothingElse() {
    AgendaItem before = item(DISCUSSION);
    rule.draft().choose(LimitPreset.EQUAL_SHARE);
    rule.keep();
    assertThat(stored(DISCUSSION).share().orElseThrow().each())
        .isEqualTo(Duration.ofSeconds(12 * 60 + 30));
    assertThat(SpeakingRule.NONE.on(item(DISCUSSION))).isEqualTo(before);
    sample.session.undo().join();
    assertThat(item(DISCUSSION)).isEqualTo(before);
    assertThat(rule.draft().chosenProperty().get()).contains(LimitPreset.SAME_FOR_ALL);
  }

  @Test
  void whatCannotBeReadStaysAndIsNotHandedIn() {
    rule.draft().textProperty(Field.ORDINARY).set("some");
    rule.keep();
    assertThat(stored(DISCUSSION)).isEqualTo(SpeakingRule.NONE);
    sample.with(new Command.RemovePart(Id.of("i7")));
    assertThat(rule.draft().textProperty(Field.ORDINARY).get()).isEqualTo("some");
    rule.choose(Optional.of(item(OTHER)));
    assertThat(rule.draft().textProperty(Field.ORDINARY).get()).isEmpty();
  }

  @Test
  void aChangeThatComesWhileOneIsOnItsWayFollowsWithoutAConflict() {
    slow = true;
    rule.draft().textProperty(Field.ORDINARY).set("2");
    rule.keep();
    rule.draft().choose(LimitPreset.QUESTION_AND_ANSWER);
    rule.keep();
    catchUp();
    assertThat(stored(DISCUSSION).byKind().reply()).contains(Duration.ofMinutes(2));
    assertThat(stored(DISCUSSION).ordinary()).contains(Duration.ofMinutes(1));
    assertThat(sample.hearing().conflicts()).isEmpty();
    assertThat(rule.draft().chosenProperty().get()).contains(LimitPreset.QUESTION_AND_ANSWER);
  }

  @Test
  void theOtherItemsOfTheKindTakeItOverAsOneChange() {
    assertThat(rule.othersWordsProperty().get()).isEmpty();
    rule.draft().choose(LimitPreset.CATCH_THE_EYE);
    rule.keep();
    assertThat(rule.othersWordsProperty().get()).contains("Discussion");
    rule.useForOthers();
    assertThat(stored(OTHER)).isEqualTo(stored(DISCUSSION));
    assertThat(stored(Id.of("i1"))).isEqualTo(SpeakingRule.NONE);
    assertThat(rule.othersWordsProperty().get()).isEmpty();
    model.toasts().undo();
    assertThat(stored(OTHER)).isEqualTo(SpeakingRule.NONE);
  }

  @Test
  void aRowThatIsEditedKeepsTheRule() {
    rule.draft().choose(LimitPreset.EQUAL_SHARE);
    rule.keep();
    rule.draft().textProperty(Field.ORDINARY).set("no limit");
    rule.keep();
    SpeakingRule before = stored(DISCUSSION);
    model.agenda().edit(DISCUSSION.value());
    Edited<AgendaItem> row = model.agenda().editedProperty().get().orElseThrow();
    assertThat(row.field("limit").get()).isEqualTo("no limit");
    row.field("title").set("Another title");
    model.agenda().keep();
    assertThat(item(DISCUSSION).title()).isEqualTo("Another title");
    assertThat(stored(DISCUSSION)).isEqualTo(before);
  }

  @Test
  void theHearingHasLimitsByKind() {
    model.details().textProperty(DetailField.POINT_OF_ORDER_LIMIT).set("1");
    model.details().leave(DetailField.POINT_OF_ORDER_LIMIT);
    model.details().textProperty(DetailField.REPLY_LIMIT).set("1:30");
    model.details().leave(DetailField.REPLY_LIMIT);
    assertThat(sample.hearing().details().orElseThrow().kindLimits())
        .contains(
            new KindLimits(
                Optional.of(Duration.ofMinutes(1)), Optional.of(Duration.ofSeconds(90))));
    assertThat(rule.draft().promptProperty(Field.REPLY).get()).isEqualTo("1:30");
    model.details().textProperty(DetailField.REPLY_LIMIT).set("often");
    model.details().leave(DetailField.REPLY_LIMIT);
    assertThat(model.details().faultProperty(DetailField.REPLY_LIMIT).get()).isNotEmpty();
    model.details().putBack(DetailField.REPLY_LIMIT);
    for (DetailField each : List.of(DetailField.POINT_OF_ORDER_LIMIT, DetailField.REPLY_LIMIT)) {
      model.details().textProperty(each).set("");
      model.details().leave(each);
    }
    assertThat(sample.hearing().details().orElseThrow().kindLimits()).isEmpty();
  }

  @Test
  void aPersonHasAnAllowanceAndAGenderOnlyWhenSomebodySaysSo() {
    model.sectionProperty().set(Section.PARTICIPANTS);
    Edited<Participant> row = editPerson();
    assertThat(row.field("gender").get()).isEqualTo("Not recorded");
    assertThat(row.field("allowance").get()).isEmpty();
    row.field("allowance").set("lots");
    model.participants().keep();
    assertThat(row.faultColumnProperty().get()).isEqualTo("allowance");
    row.field("allowance").set("61");
    model.participants().keep();
    assertThat(row.faultColumnProperty().get()).isEqualTo("allowance");
    row.field("allowance").set("+1");
    row.field("gender").set("Woman");
    model.participants().keep();
    assertThat(person().allowance()).contains(Duration.ofMinutes(1));
    assertThat(person().gender()).contains(Gender.WOMAN);
    Edited<Participant> again = editPerson();
    assertThat(again.field("allowance").get()).isEqualTo("+1:00");
    again.field("allowance").set("0");
    again.field("gender").set("Not recorded");
    model.participants().keep();
    assertThat(person().allowance()).isEmpty();
    assertThat(person().gender()).isEmpty();
  }

  @Test
  void whoeverComesLateIsMarkedWithOneStep() {
    List<Presence> seen = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      model.arrivals().next(person());
      seen.add(person().presence());
    }
    assertThat(seen).containsExactly(Presence.ABSENT, Presence.IN_ROOM, Presence.ONLINE);
    assertThat(model.toasts().toastProperty().get().orElseThrow().words())
        .isEqualTo("Sample delegate 3: Online");
    model.toasts().undo();
    assertThat(person().presence()).isEqualTo(Presence.IN_ROOM);
  }

  private Edited<Participant> editPerson() {
    model.participants().edit("p3");
    return model.participants().editedProperty().get().orElseThrow();
  }

  private Participant person() {
    return sample.hearing().participants().find(Id.of("p3")).orElseThrow();
  }
}
