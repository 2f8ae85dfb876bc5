package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KitControlsTest {

  private final List<String> heard = new ArrayList<>();
  private @Nullable Controls controls;

  /** Controls can be made only when the toolkit runs. */
  private static final class Controls {
    private final Segmented<String> position =
        new Segmented<>("Position", List.of("none", "for", "against"), word -> word);
    private final TypeAhead<String> typeAhead =
        new TypeAhead<>(
            Messages.strict(Locale.ENGLISH),
            Icons.ADD_SPEAKER,
            "Add a speaker",
            name -> name,
            List::of);
    private final Chip chip = new Chip(Chip.Kind.TOPIC, "funding");
    private final TextField plain = new TextField();
    private final FieldWithMessage field = new FieldWithMessage("Duration", plain);
    private final Label timer = Texts.label("1:11", Look.TYPE_64, Look.NUMBERS);
  }

  private Controls kit() {
    return Objects.requireNonNull(controls);
  }

  @Start
  void start(Stage stage) {
    controls = new Controls();
    kit().typeAhead.candidates(List.of("ETUCE", "Sample petunia growers", "Élan étudiant"));
    kit().typeAhead.onChosen(name -> heard.add("chosen " + name));
    kit().position.onChosen(choice -> heard.add(choice));
    kit().position.choose("none");
    kit().chip.removable("Remove funding", () -> heard.add("removed"));
    VBox all =
        new VBox(
            new Button("before"),
            kit().position,
            kit().typeAhead,
            kit().chip,
            kit().field,
            kit().timer);
    Scene scene = new Scene(all, 600, 500);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @Test
  void arrowsChooseInASegmentedControlAndTabPassesItInOneStep(FxRobot robot) {
    robot.interact(() -> kit().position.getChildren().getFirst().requestFocus());
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.RIGHT);
    assertThat(heard).containsExactly("for", "against");
    assertThat(kit().position.valueProperty().get()).isEqualTo("against");
    robot.type(KeyCode.HOME);
    assertThat(kit().position.valueProperty().get()).isEqualTo("none");
    robot.type(KeyCode.TAB);
    assertThat(kit().typeAhead.field().isFocused()).isTrue();
  }

  @Test
  void showingAChoiceTellsNobodyAndClickingItAgainNeither(FxRobot robot) {
    robot.interact(() -> kit().position.choose("for"));
    robot.clickOn(kit().position.getChildren().get(1));
    assertThat(heard).isEmpty();
    assertThat(kit().position.valueProperty().get()).isEqualTo("for");
  }

  @Test
  void enterTakesWhatTheFieldPromises(FxRobot robot) {
    robot.clickOn(kit().typeAhead.field()).write("etu");
    assertThat(kit().typeAhead.promise()).isEqualTo("⏎ adds ETUCE");
    robot.type(KeyCode.DOWN);
    assertThat(kit().typeAhead.promise()).isEqualTo("⏎ adds Élan étudiant");
    robot.type(KeyCode.UP);
    robot.type(KeyCode.ENTER);
    assertThat(heard).containsExactly("chosen ETUCE");
    assertThat(kit().typeAhead.field().getText()).isEmpty();
  }

  @Test
  void aTextThatFitsNobodyIsNewOnlyWhereThatIsOffered(FxRobot robot) {
    robot.clickOn(kit().typeAhead.field()).write("nobody");
    assertThat(kit().typeAhead.promise()).isEqualTo("nothing found");
    robot.type(KeyCode.ENTER);
    assertThat(heard).isEmpty();
    robot.interact(() -> kit().typeAhead.onCreate(text -> heard.add("new " + text)));
    robot.write("x");
    assertThat(kit().typeAhead.promise()).isEqualTo("⏎ adds “nobodyx” as new");
    robot.type(KeyCode.ENTER);
    assertThat(heard).containsExactly("new nobodyx");
  }

  @Test
  void escapeEmptiesTheField(FxRobot robot) {
    robot.clickOn(kit().typeAhead.field()).write("etu").type(KeyCode.ESCAPE);
    assertThat(kit().typeAhead.field().getText()).isEmpty();
    assertThat(heard).isEmpty();
  }

  @Test
  void theCrossOfAChipHasANameAndWorksByKeyboard(FxRobot robot) {
    Button cross = (Button) kit().chip.getChildren().getLast();
    assertThat(cross.getAccessibleText()).isEqualTo("Remove funding");
    robot.interact(cross::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(heard).containsExactly("removed");
  }

  @Test
  void aRefusalStandsUnderItsFieldAndGoesAgain(FxRobot robot) {
    robot.interact(() -> kit().field.hint("Minutes").refuse(Optional.of("Minutes go up to 59.")));
    assertThat(kit().field.message()).isEqualTo("Minutes go up to 59.");
    assertThat(kit().plain.getStyleClass()).contains(Look.REFUSED);
    assertThat(kit().plain.getAccessibleHelp()).isEqualTo("Minutes go up to 59.");
    robot.interact(() -> kit().field.refuse(Optional.empty()));
    assertThat(kit().field.message()).isEqualTo("Minutes");
    assertThat(kit().plain.getStyleClass()).doesNotContain(Look.REFUSED);
  }

  @Test
  void unsavedWorkCannotBePutOutOfSight(FxRobot robot) {
    robot.interact(() ->
        assertThatIllegalStateException()
            .isThrownBy(() -> new Banner(Banner.Kind.NOT_SAVED, "x").dismissable("x", () -> {})));
  }

  @Test
  void theTimerKeepsItsWidthWhateverItsDigits(FxRobot robot) {
    double ones = kit().timer.prefWidth(-1);
    for (String time : List.of("0:00", "4:44", "8:08", "9:57")) {
      robot.interact(() -> {
        kit().timer.setText(time);
        kit().timer.applyCss();
        kit().timer.autosize();
      });
      assertThat(kit().timer.prefWidth(-1)).as(time).isEqualTo(ones);
    }
    assertThat(kit().timer.getFont().getFamily()).startsWith("Inter Tabular");
  }

  @Test
  void eachTabularWeightHasDigitsOfOneWidth(FxRobot robot) {
    for (String family :
        List.of("Inter Tabular", "Inter Tabular Medium", "Inter Tabular SemiBold")) {
      Font font = Font.font(family, 40);
      assertThat(font.getFamily()).as("the font is there").isEqualTo(family);
      double nought = width("0", font);
      for (char digit = '1'; digit <= '9'; digit++) {
        assertThat(width(String.valueOf(digit), font)).as("%s %s", family, digit).isEqualTo(nought);
      }
    }
  }

  private static double width(String text, Font font) {
    Text node = new Text(text);
    node.setFont(font);
    return node.getLayoutBounds().getWidth();
  }
}
