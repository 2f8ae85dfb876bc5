package org.hearingdesk.ui.priorities.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.exchange.intake.Sheet;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.ui.priorities.intake.IntakeWords.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
  private final SampleRound sample = new SampleRound().organisations(3, 2);
  private final IntakeWords words = new IntakeWords(SampleRound.MESSAGES);
  private final IntakeViewModel model =
      new IntakeViewModel(
          new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
          SampleRound.MESSAGES);
  private int closed;

  @Test
  void eachLineIsInExactlyOneGroup() {
    open();
    sample.handIn("e1", 0, 1);
    sample.handIn("e2", 0, 1);
    show();
    model.paste(
        """
        Organisation;Side;ACCESS for small enterprises;Cértification of training providers;Stacking
        sample EMPLOYERS 001;E;1;2;
        employers sample 002;E;2;1;
        Sample Employers 003;E;1;?;
        Sample Workers 001;W;1;x;
        Sample Workers 002;W;;;
        Nobody's organisation;W;1;2;
        Sample Employers 003;E;2;1;
        Sample Workers 001;W;1;1;
        """);

    assertThat(groups())
        .containsExactly(
            Group.SAME,
            Group.CHANGED,
            Group.NEW,
            Group.FAULTY,
            Group.EMPTY,
            Group.UNKNOWN,
            Group.FAULTY,
            Group.FAULTY);
    assertThat(why(3))
        .isEqualTo("“x” in the column “Certification of training providers” is no whole number.");
    assertThat(why(6)).isEqualTo("The same voter stands in line 4.");
    assertThat(why(7)).contains("twice");
    assertThat(lines().get(3).line()).isEqualTo(5);
    assertThat(model.intakeProperty().get().orElseThrow().unused())
        .containsExactly("Side", "Stacking");
    assertThat(sample.round().ballots().size()).as("nothing has come in yet").isEqualTo(2);
  }

  @Test
  void allComeInAsOneStepAndOneUndoTakesThemBack() {
    open();
    sample.handIn("e1", 1, 0);
    show();
    model.paste(
        "x\t1\t2\t3\nSample Employers 001\t1\t2\t3\nSample Workers 001\t3\t\t\n"
            + "Sample Workers 002\t2\t1\t\n");
    model.takeOver();

    assertThat(sample.round().ballots().size()).as("the faulty one stayed out").isEqualTo(2);
    assertThat(ballot("e1").given()).hasSize(3);
    assertThat(closed).isEqualTo(1);
    sample.session.undo().join();
    assertThat(sample.round().ballots().size()).isEqualTo(1);
    assertThat(ballot("e1").given()).hasSize(2);
  }

  @Test
  void anUnknownVoterIsAssignedOrStaysOut() {
    open();
    model.paste("\ta\tb\nThe first\t1\t2\nThe second\t2\t1\n");
    assertThat(groups()).containsExactly(Group.UNKNOWN, Group.UNKNOWN);
    model.assign(
        lines().getFirst().number(),
        model.voters().stream()
            .filter(v -> v.name().endsWith("Workers 002"))
            .findFirst()
            .orElseThrow());

    assertThat(groups()).containsExactly(Group.NEW, Group.UNKNOWN);
    assertThat(words.who(lines().getFirst(), model.voters()))
        .isEqualTo("The first: Sample Workers 002");
    model.takeOver();
    assertThat(sample.round().ballots().size()).isEqualTo(1);
    assertThat(ballot("w2"))
        .isEqualTo(new Ballot(java.util.Map.of(Id.of("o0"), 1, Id.of("o1"), 2), Set.of()));
  }

  @Test
  void withoutALineOfTitlesTheOrderOfTheOptionsHolds() {
    open();
    model.paste("Sample Workers 001,1,2,3\nSample Workers 002,3,2,1\n");

    assertThat(groups()).containsExactly(Group.NEW, Group.NEW);
  }

  @Test
  void whatHasNoOptionsOrOneTwiceIsRefused() {
    open();
    model.paste("Name\tColour\nSample Workers 001\tred\n");
    assertThat(model.problemProperty().get()).startsWith("No column is one of the options.");
    model.paste("Name\tAccess for small enterprises\taccess for small enterprises\nx\t1\t2\n");
    assertThat(model.problemProperty().get())
        .startsWith("Two columns are called “Access for small enterprises”.");
    assertThat(model.intakeProperty().get()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsRefusedWithTheReason(@TempDir Path folder) throws IOException {
    open();
    Path file = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
    model.open(file);
    assertThat(model.problemProperty().get()).startsWith("Nothing was read: ");
    model.open(folder.resolve("none.csv"));
    assertThat(model.problemProperty().get()).isEqualTo("The file none.csv cannot be read.");
  }

  @Test
  void whatComesInMeanwhileIsComparedAnew() {
    open();
    model.paste("\ta\tb\nSample Workers 001\t1\t2\n");
    sample.handIn("w1", 0, 1);
    show();

    assertThat(groups()).containsExactly(Group.SAME);
  }

  private void open() {
    sample.question(BallotMethod.TOP_K, 3, 3).open();
    model.onClose(() -> closed++);
    show();
  }

  private void show() {
    model.show(sample.hearing(), sample.round());
  }

  private List<Sheet> lines() {
    return model.intakeProperty().get().orElseThrow().lines();
  }

  private List<Group> groups() {
    return lines().stream().map(IntakeWords::group).toList();
  }

  private String why(int line) {
    return words.why(lines().get(line)).orElse("");
  }

  private Ballot ballot(String organisation) {
    return sample.round().ballots().find(Id.of(organisation)).orElseThrow().ballot();
  }
}
