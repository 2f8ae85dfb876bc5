package org.hearingdesk.ui.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the place as it looks at the usual sizes, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class PrioritiesGallery {

  @Test
  void ballots() throws Exception {
    SampleRound sample = sample();
    sizes("priorities-ballots", sample, PrioritiesGallery::keySome);
  }

  @Test
  void orderSoFar() throws Exception {
    sizes(
        "priorities-live",
        sample(),
        model -> {
          keySome(model);
          model.follow();
        });
  }

  @Test
  void results() throws Exception {
    SampleRound sample = sample().close();
    sizes("priorities-result", sample, model -> {});
    sizes("priorities-pairs", sample, model -> model.result().togglePairs());
  }

  @Test
  void gathering() throws Exception {
    SampleRound sample = new SampleRound().organisations(6, 6, 2);
    sample.question(BallotMethod.TOP_K, 5, 3);
    SampleTalk talk = new SampleTalk(sample);
    talk.raise("i1", "e1", Mark.PRIORITY, "Quality standards for providers", "Stacking");
    talk.raise("i1", "w1", Mark.PRIORITY, "Standards of quality for the providers");
    talk.raise("i1", "w2", Mark.CONCERN, "Training providers must be certified");
    talk.raise("i1", "e2", Mark.CRUCIAL_ISSUE, "Πιστοποίηση των προσόντων σε όλα τα κράτη μέλη");
    talk.raise("i1", "w3", Mark.CONCERN, "Πιστοποιήσεις προσόντων στα κράτη μέλη");
    talk.raise(
        "i2",
        "s1",
        Mark.CONCERN,
        "Small enterprises in remote regions cannot let their people go for weeks, however useful"
            + " the training may be, unless somebody takes their place meanwhile");
    for (int i = 1; i <= 12; i++) {
      talk.raise("i2", "e" + (i % 6 + 1), Mark.PRIORITY, SampleRound.TOPICS.get(i % 12));
    }
    sizes("priorities-gathering", sample, model -> model.gather(true));
  }

  @Test
  void intake() throws Exception {
    StringBuilder table = new StringBuilder("Organisation\ta\tb\tc\td\te\tRemarks\n");
    for (int i = 1; i <= 11; i++) {
      table
          .append("SAMPLE employers ")
          .append(String.format("%03d", i))
          .append("\t1\t2\t3\t4\t5\n");
    }
    table.append("Δείγμα ομοσπονδιας ΕΡΓΑΖΟΜΕΝΩΝ στην εκπαίδευση\t2\t1\t3\t\t?\n");
    table.append("Sample workers 009\t1\t1\t2\t3\n");
    table.append("Sample workers 010\tfirst\t2\t3\n");
    table.append(
        "Sample federation of all who have not been registered for this hearing and came all the"
            + " same\t1\t2\n");
    table.append("Federation of samples\t2\t1\n");
    sizes(
        "priorities-intake",
        sample(),
        model -> {
          model.takeIn(true);
          model.intake().paste(table.toString());
        });
  }

  @Test
  void otherStates() throws Exception {
    draw("priorities-empty", new SampleRound(), 1440, 900, Theme.LIGHT, model -> {});
    draw("priorities-write", new SampleRound(), 1440, 900, Theme.LIGHT, model -> model.writeNew());
    SampleRound notOpened = new SampleRound().organisations(3, 2);
    notOpened.question(BallotMethod.TOP_K, 5, 12);
    draw("priorities-not-opened", notOpened, 1440, 900, Theme.LIGHT, model -> {});
    SampleRound points = new SampleRound().organisations(8, 6);
    points.question(BallotMethod.POINTS, 10, 20).open();
    draw(
        "priorities-points",
        points,
        1440,
        900,
        Theme.LIGHT,
        model -> {
          for (String key : List.of("a", "4", "c", "5", "f", "3")) {
            model.ballots().type(key);
          }
        });
    SampleRound nobody = new SampleRound().organisations(2, 1);
    nobody.question(BallotMethod.TOP_K, 3, 4).open().close();
    draw("priorities-result-empty", nobody, 1440, 900, Theme.LIGHT, model -> {});
    SampleRound many = new SampleRound().organisations(1);
    many.participants("e1", 500);
    many.question(BallotMethod.RATING, 5, 20, VoterKind.PARTICIPANT).open();
    draw("priorities-many", many, 1440, 900, Theme.DARK, model -> {});
  }

  @Test
  void handsAndSecrets() throws Exception {
    Voting hands = new Voting(VotingForm.HANDS, true, 1, Optional.of(20));
    SampleRound shown = new SampleRound().organisations(12, 11, 4);
    shown.question(BallotMethod.POINTS, 1, 8).held(hands).open();
    hands(shown);
    draw("priorities-hands", shown, 1440, 900, Theme.LIGHT, model -> {});
    draw("priorities-hands-dark", shown, 1440, 900, Theme.DARK, model -> {});
    draw("priorities-hands-small", shown, 1000, 700, Theme.LIGHT, model -> {});
    shown.close();
    draw("priorities-hands-result", shown, 1440, 900, Theme.LIGHT, model -> {});
    draw("priorities-hands-editor", shown, 1440, 900, Theme.LIGHT, model -> edit(model, shown));
    draw("priorities-hands-editor-small", shown, 1000, 700, Theme.DARK, m -> edit(m, shown));
    SampleRound secret = new SampleRound().organisations(9, 8, 2);
    secret.question(BallotMethod.TOP_K, 5, 12);
    secret.held(new Voting(VotingForm.SECRET, false, 1, Optional.of(11))).open();
    draw("priorities-secret", secret, 1440, 900, Theme.LIGHT, PrioritiesGallery::keySecret);
    draw("priorities-secret-dark", secret, 1000, 700, Theme.DARK, m -> m.ballots().type("c"));
    secret.close();
    draw("priorities-secret-result", secret, 1440, 900, Theme.LIGHT, model -> {});
  }

  private static void edit(PrioritiesViewModel model, SampleRound sample) {
    model.edit(sample.hearing().questions().all().getFirst());
  }

  private static void hands(SampleRound sample) {
    int[][] counts = {
      {7, 4, 9, 2, 12, 3, 5, 11}, {9, 2, 4, 0, 3, 10, 8, 11}, {1, 0, 0, 2, 1, 0, 1, 2}
    };
    List<String> sides = List.of("e", "w", "s");
    for (int side = 0; side < sides.size(); side++) {
      Map<Id<Option>, Integer> hands = new LinkedHashMap<>();
      for (int option = 0; option < counts[side].length; option++) {
        hands.put(Id.of("o" + option), counts[side][option]);
      }
      sample.run(
          new Command.CountHands(
              SampleRound.ROUND, new SideHands(Id.of(sides.get(side)), hands, side)));
    }
  }

  private static void keySecret(PrioritiesViewModel model) {
    for (int voter = 0; voter < 7; voter++) {
      for (String key : List.of("h", "c", "f", "a", "b")) {
        model.ballots().type(key);
      }
      model.ballots().enter();
    }
    for (String key : List.of("d", "c")) {
      model.ballots().type(key);
    }
  }

  private static void sizes(String name, SampleRound sample, Consumer<PrioritiesViewModel> keys)
      throws Exception {
    draw(name + "-light-1440x900", sample, 1440, 900, Theme.LIGHT, keys);
    draw(name + "-dark-1440x900", sample, 1440, 900, Theme.DARK, keys);
    draw(name + "-light-1000x700", sample, 1000, 700, Theme.LIGHT, keys);
    draw(name + "-light-1920x1080", sample, 1920, 1080, Theme.LIGHT, keys);
  }

  /** Some thirty organisations with long and short, Latin, Greek and Cyrillic names. */
  private static SampleRound sample() {
    SampleRound sample = new SampleRound().organisations(11, 10, 4, 2);
    sample.organisation(
        "e12", "Sample federation of metal, engineering and technology-based employers", 0);
    sample.organisation("e13", "Sample employers in the performing arts 🎭", 0);
    sample.organisation("w11", "Δείγμα ομοσπονδίας εργαζομένων στην εκπαίδευση", 1);
    sample.organisation(
        "w12",
        "Образец профсъюз на работниците в хранително-вкусовата промишленост, туризма и"
            + " селското стопанство",
        1);
    sample.question(BallotMethod.TOP_K, 5, 12).open();
    sample.lean(SampleRound.ids("e", 1, 9), List.of(7, 2, 5), 1);
    sample.lean(SampleRound.ids("w", 1, 8), List.of(7, 2, 8), 2);
    sample.lean(SampleRound.ids("s", 1, 3), List.of(7, 2), 3);
    sample.handIn("m1", 5, 7, 2);
    return sample;
  }

  private static void keySome(PrioritiesViewModel model) {
    model.ballots().focus("e10");
    for (String key : List.of("h", "c", "a", "2")) {
      model.ballots().type(key);
    }
    model.ballots().enter();
    model.ballots().focus("e12");
    for (String key : List.of("d", "c", "f", "a")) {
      model.ballots().type(key);
    }
    model.ballots().takeBack();
    model.ballots().goTo(4);
    model.ballots().type("?");
  }

  /** Draws the place in the window, after what {@code keys} does. */
  static void draw(
      String name,
      SampleRound sample,
      int width,
      int height,
      Theme theme,
      Consumer<PrioritiesViewModel> keys)
      throws Exception {
    Stage stage =
        FxToolkit.setupFixture(() -> {
          Stage window = new Stage();
          PrioritiesViewModel model = sample.model(new FxExecutor(), Runnable::run);
          ShellView shell = shell(model, theme);
          Scene scene = new Scene(shell, width, height);
          shell.attach(scene);
          window.setScene(scene);
          window.show();
          keys.accept(model);
          return window;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            FxToolkit.setupFixture(() -> {
              var file = Snapshots.write(stage.getScene(), name);
              stage.close();
              return file;
            }))
        .isNotEmptyFile();
  }

  private static ShellView shell(PrioritiesViewModel model, Theme theme) {
    ShellViewModel shell =
        new ShellViewModel(
            new ShellViewModel.Requests() {
              @Override
              public void undo() {}

              @Override
              public void redo() {}

              @Override
              public void roomScreen() {}
            });
    shell.titleProperty().set("Individual learning accounts and micro-credentials");
    shell.lineProperty().set("Dedicated consultation hearing · 15 April 2021 · sample data");
    shell.stageProperty().set(HearingStage.LIVE);
    shell.themeProperty().set(theme);
    ShellView view =
        new ShellView(
            SampleRound.MESSAGES,
            shell,
            new Acts(),
            List.of(new PrioritiesPlace(model, SampleRound.MESSAGES)),
            List.of());
    shell.placeProperty().set("priorities");
    return view;
  }
}
