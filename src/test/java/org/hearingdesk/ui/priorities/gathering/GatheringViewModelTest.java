package org.hearingdesk.ui.priorities.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.SampleTalk;
import org.hearingdesk.ui.priorities.Submissions;
import org.junit.jupiter.api.Test;

class GatheringViewModelTest {
  private final SampleRound sample = new SampleRound().organisations(3, 3);
  private final SampleTalk talk = new SampleTalk(sample.question(BallotMethod.TOP_K, 5, 0));
  private boolean follows;
  private final List<Id<Intervention>> jumped = new ArrayList<>();
  private final GatheringViewModel model =
      new GatheringViewModel(
          new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
          SampleRound.MESSAGES);

  @Test
  void enterMakesAnOptionOfWhatWasRaised() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality standards");
    talk.raise("i1", "w1", Mark.CONCERN, "quality STANDARDS");
    show();
    assertThat(model.issues())
        .singleElement()
        .satisfies(row ->
            assertThat(row.raisedBy())
                .isEqualTo("raised by 2 organisations: Employers 1, Workers 1"));
    goTo("Quality standards");
    model.take();

    assertThat(model.issues()).isEmpty();
    assertThat(texts()).containsExactly("Quality standards");
    assertThat(model.options().getFirst().raisedBy())
        .isEqualTo("raised by 2 organisations: Employers 1, Workers 1");
    assertThat(model.noteProperty().get()).isEqualTo("One option more. One undo takes it back.");
    sample.session.undo().join();
    assertThat(question().options()).isEmpty();
  }

  @Test
  void whatIsAlikeIsSuggestedAndNeverMergedByItself() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality standards");
    talk.raise("i1", "e2", Mark.PRIORITY, "Portability");
    talk.raise("i1", "w1", Mark.PRIORITY, "Standards of quality");
    show();

    assertThat(model.issues())
        .extracting(row -> row.issue().text())
        .containsExactly("Quality standards", "Standards of quality", "Portability");
    assertThat(model.issues().get(1).like())
        .isEqualTo("Perhaps the same as “Quality standards”. Words in common: standards, quality");
    assertThat(question().options()).isEmpty();

    goTo("Standards of quality");
    model.merge();

    assertThat(texts()).containsExactly("Quality standards");
    assertThat(model.options().getFirst().wordings()).isEqualTo("2 wordings");
    assertThat(model.issues()).extracting(row -> row.issue().text()).containsExactly("Portability");
  }

  @Test
  void theHeadOfAFamilyIsMergedWithAllOfIt() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality standards");
    talk.raise("i1", "w1", Mark.PRIORITY, "Standards of quality");
    talk.raise("i1", "w2", Mark.PRIORITY, "Quality standard for all");
    show();
    goTo("Quality standards");
    model.merge();

    assertThat(texts()).containsExactly("Quality standards");
    assertThat(question().options().getFirst().markings()).hasSize(3);
  }

  @Test
  void severalArePickedAndMergedInTheWordsOfTheFirst() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality", "Portability");
    talk.raise("i1", "w1", Mark.PRIORITY, "Good training");
    show();
    pick("Good training");
    pick("Quality");
    model.merge();

    assertThat(texts()).containsExactly("Good training");
    assertThat(model.issues())
        .as("the other mark of the same intervention is still there")
        .extracting(row -> row.issue().text())
        .containsExactly("Portability");
  }

  @Test
  void whatIsAlikeAnOptionGoesIntoIt() {
    model.onJump(jumped::add);
    show();
    model.add("Quality standards");
    Id<Intervention> turn = talk.raise("i1", "e1", Mark.PRIORITY, "Standard of quality");
    show();
    assertThat(model.issues().getFirst().like()).contains("Perhaps the option “Quality standards”");
    goTo("Standard of quality");
    model.merge();

    assertThat(texts()).containsExactly("Quality standards");
    assertThat(question().options().getFirst().raisedIn()).containsExactly(turn);
    goToOption("Quality standards");
    model.jump();
    assertThat(jumped).containsExactly(turn);
  }

  @Test
  void issuesGoIntoTheOptionThatIsPickedBesideThem() {
    show();
    model.add("Governance\nFunding");
    talk.raise("i1", "e1", Mark.PRIORITY, "Money");
    show();
    goToOption("Funding");
    model.choose();
    goTo("Money");
    model.merge();

    assertThat(texts()).containsExactly("Governance", "Funding");
    assertThat(question().options().get(1).raisedIn()).hasSize(1);
    assertThat(model.noteProperty().get()).startsWith("Belongs to “Funding” now.");
  }

  @Test
  void anOptionIsSplitAgainIntoItsWordingsEvenWhenItWasRenamed() {
    Id<Intervention> both = talk.raise("i1", "e1", Mark.PRIORITY, "Quality", "Portability");
    Id<Intervention> one = talk.raise("i1", "w1", Mark.PRIORITY, "Good training");
    show();
    pick("Quality");
    pick("Portability");
    pick("Good training");
    model.merge();
    Id<Option> merged = question().options().getFirst().id();
    model.reword(merged, "A common quality framework");
    assertThat(model.issues()).as("a renamed option keeps its trace").isEmpty();
    goToOption("A common quality framework");
    model.split();

    assertThat(texts())
        .containsExactly("A common quality framework", "Portability", "Good training");
    assertThat(question().options().getFirst().raisedIn()).containsExactly(both);
    assertThat(question().options().get(1).raisedIn()).containsExactly(both);
    assertThat(question().options().get(2).raisedIn()).containsExactly(one);
    goToOption("Portability");
    model.split();
    assertThat(model.noteProperty().get()).contains("two or more wordings");
  }

  @Test
  void optionsAreMergedMovedAndRemovedAndWhatWasRaisedIsListedAgain() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality");
    show();
    goTo("Quality");
    model.take();
    model.add("Portability\nStacking");
    goToOption("Stacking");
    model.move(-1);
    assertThat(texts()).containsExactly("Quality", "Stacking", "Portability");
    pickOption("Quality");
    pickOption("Portability");
    model.merge();
    assertThat(texts()).containsExactly("Quality", "Stacking");
    goToOption("Quality");
    model.remove();

    assertThat(texts()).containsExactly("Stacking");
    assertThat(model.issues()).extracting(row -> row.issue().text()).containsExactly("Quality");
  }

  @Test
  void aNameThatIsThereAlreadyIsRefusedInWords() {
    show();
    model.add("Quality\nPortability");
    model.reword(question().options().get(1).id(), "quality");

    assertThat(model.noteProperty().get()).contains("is there already");
    assertThat(texts()).containsExactly("Quality", "Portability");
  }

  @Test
  void theSideIsToldOnlyAsFarAsTheAttributionRuleAllows() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality");
    talk.tighten(talk.raise("i1", "w1", Mark.PRIORITY, "Quality"), AttributionRule.CHATHAM_HOUSE);
    talk.raise("i1", new Speaker.Unidentified(), Mark.PRIORITY, "Quality");
    show();
    goTo("Quality");

    assertThat(model.issues().getFirst().raisedBy())
        .isEqualTo("raised by 2 organisations: Employers 1");
    assertThat(model.trace())
        .extracting(TraceRow::speaker)
        .containsExactly("Sample Employers 001", "Unidentified speaker", "Unidentified speaker");
  }

  @Test
  void onlyTheItemOfTheQuestionIsLookedAtUntilAllAreAskedFor() {
    onItem("i1");
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality");
    talk.raise("i2", "e1", Mark.CONCERN, "Costs");
    talk.raise("i2", "e1", Mark.QUESTION, "Who pays?");
    show();
    assertThat(model.issues()).extracting(row -> row.issue().text()).containsExactly("Quality");

    model.list(new RaisedList.Filter(true, Optional.empty(), ""));
    assertThat(model.issues())
        .extracting(row -> row.issue().text())
        .containsExactly("Quality", "Costs");
    model.list(new RaisedList.Filter(true, Optional.of(Mark.CONCERN), ""));
    assertThat(model.issues()).extracting(row -> row.issue().text()).containsExactly("Costs");
    model.list(new RaisedList.Filter(true, Optional.empty(), "QUÁL"));
    assertThat(model.issues()).extracting(row -> row.issue().text()).containsExactly("Quality");
  }

  @Test
  void allItemsAreLookedAtWhenNothingWasRaisedOnTheOneOfTheQuestion() {
    onItem("i2");
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality");
    show();

    assertThat(model.issues()).hasSize(1);
    assertThat(model.filterProperty().get().everywhere()).isTrue();
  }

  @Test
  void whatIsPickedStaysInSightWhileOtherWordsAreLookedFor() {
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality");
    talk.raise("i1", "e2", Mark.PRIORITY, "Portability");
    show();
    pick("Quality");
    model.list(new RaisedList.Filter(false, Optional.empty(), "port"));

    assertThat(model.issues())
        .extracting(row -> row.issue().text())
        .containsExactly("Quality", "Portability");
  }

  @Test
  void aRoundThatIsOpenKeepsItsOptions() {
    show();
    model.add("Quality\nPortability");
    sample.open();
    talk.raise("i1", "e1", Mark.PRIORITY, "Stacking");
    show();
    goTo("Stacking");
    model.take();

    assertThat(texts()).hasSize(3);
    assertThat(sample.round().asked().options()).hasSize(2);
  }

  private void show() {
    model.show(sample.hearing(), question());
    if (!follows) {
      follows = true;
      var _ = sample.session.subscribe(snapshot -> follow(snapshot.hearing()));
    }
  }

  private void follow(Hearing now) {
    now.questions().find(SampleRound.QUESTION).ifPresent(question -> model.show(now, question));
  }

  private void onItem(String item) {
    PriorityQuestion before = question();
    sample.run(
        new Command.EditPart(
            before,
            new PriorityQuestion(
                before.id(),
                before.text(),
                Optional.of(Id.of(item)),
                before.options(),
                before.method(),
                before.amount(),
                before.voters(),
                before.weighting())));
  }

  private PriorityQuestion question() {
    return sample.hearing().questions().find(SampleRound.QUESTION).orElseThrow();
  }

  private List<String> texts() {
    return model.options().stream().map(row -> row.option().text()).toList();
  }

  private void goTo(String text) {
    model.goTo(GatheringViewModel.Pane.RAISED);
    model.goTo(model.issues().stream().filter(row -> row.issue().text().equals(text)).findFirst());
  }

  private void goToOption(String text) {
    model.goTo(GatheringViewModel.Pane.OPTIONS);
    model.goToOption(
        model.options().stream().filter(row -> row.option().text().equals(text)).findFirst());
  }

  private void pick(String text) {
    goTo(text);
    model.choose();
  }

  private void pickOption(String text) {
    goToOption(text);
    model.choose();
  }
}
