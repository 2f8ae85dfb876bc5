package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.junit.jupiter.api.Test;

/** Which acts the palette offers, and in which order. */
class PaletteTest {
  private final List<String> done = new ArrayList<>();
  private final Acts acts = new Acts();
  private final StringProperty inSight = new SimpleStringProperty("floor");
  private final List<Place> places =
      List.of(new Empty("floor", Icons.FLOOR), new Empty("minutes", Icons.MINUTES));
  private final PaletteActs palette =
      new PaletteActs(Messages.strict(Locale.ENGLISH), acts, places, inSight);

  private record Empty(String id, Icons icon) implements Place {
    @Override
    public Node view() {
      return new Region();
    }
  }

  private Act act(String id, String title) {
    Act act = Act.of(id, title, () -> done.add(id));
    acts.add(act);
    return act;
  }

  private Act actIn(String place, String id, String title) {
    Act act = Act.of(id, title, () -> done.add(id)).in(place);
    acts.add(act);
    return act;
  }

  private List<String> titles(String words) {
    return palette.fitting(words).stream().map(PaletteEntry::title).toList();
  }

  @Test
  void theActsOfThePlaceComeFirstAndTheMostUsedOfThemFirst() {
    act("undo", "shell.undo");
    act("redo", "shell.redo");
    actIn("floor", "pause", "shell.stage.live");
    actIn("floor", "stop", "shell.stage.closed");
    assertThat(titles("")).containsExactly("Live", "Closed", "Undo", "Redo");
    acts.run(acts.find("stop").orElseThrow());
    acts.run(acts.find("redo").orElseThrow());
    assertThat(titles("")).containsExactly("Closed", "Live", "Redo", "Undo");
    assertThat(done).containsExactly("stop", "redo");
  }

  @Test
  void aBetterFitComesBeforeAHabitAndAHabitBeforeAnEqualFit() {
    act("larger", "shell.act.larger");
    act("smaller", "shell.act.smaller");
    acts.run(acts.find("smaller").orElseThrow());
    assertThat(titles("text")).containsExactly("Smaller text", "Larger text");
    assertThat(titles("larger")).first().isEqualTo("Larger text");
  }

  @Test
  void whatCannotBeDoneStandsLastWithItsReasonAndOnlyForOneWhoLooksForIt() {
    SimpleBooleanProperty can = new SimpleBooleanProperty(false);
    acts.add(
        Act.of("undo", "shell.undo", () -> done.add("undo"))
            .when(can)
            .because("shell.because.nothing_to_undo"));
    act("redo", "shell.redo");
    acts.add(Act.of("find", "shell.act.find", () -> done.add("find")).when(can));
    assertThat(titles("")).containsExactly("Redo");
    List<PaletteEntry> found = palette.fitting("do");
    assertThat(found).extracting(PaletteEntry::title).containsExactly("Redo", "Undo");
    assertThat(found.getLast().possible()).isFalse();
    assertThat(found.getLast().detail()).isEqualTo("there is nothing to undo");
    found.getLast().run().run();
    assertThat(palette.fitting("find").getFirst().detail()).isEqualTo("not possible now");
    assertThat(done).isEmpty();
    can.set(true);
    assertThat(palette.fitting("undo").getFirst().possible()).isTrue();
  }

  @Test
  void anActOfAnotherPlaceGoesThereAndIsDoneThere() {
    SimpleBooleanProperty can = new SimpleBooleanProperty(true);
    acts.add(
        Act.of("minutes-do", "shell.stage.draft", () -> done.add("do")).in("minutes").when(can));
    act("shell-go-minutes", "shell.place.minutes");
    assertThat(titles("")).doesNotContain("Draft");
    PaletteEntry elsewhere = palette.fitting("draft").getFirst();
    assertThat(elsewhere.detail()).isEqualTo("in Minutes");
    elsewhere.run().run();
    assertThat(inSight.get()).isEqualTo("minutes");
    assertThat(done).containsExactly("do");
    inSight.set("floor");
    can.set(false);
    palette.fitting("draft").getFirst().run().run();
    assertThat(inSight.get()).isEqualTo("minutes");
    assertThat(done).containsExactly("do");
  }

  @Test
  void aPlaceThatIsShutIsNotGoneTo() {
    actIn("minutes", "minutes-do", "shell.stage.draft");
    acts.add(
        Act.of("shell-go-minutes", "shell.place.minutes", () -> {})
            .when(new SimpleBooleanProperty(false)));
    assertThat(titles("draft")).isEmpty();
  }
}
