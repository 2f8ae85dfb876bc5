package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.shell.Act;

/**
 * Everything that can be done beside the text of an intervention, with a letter for each.
 *
 * <p>The letters are held with Alt, which alone types nothing here; AltGr is another key. On a Mac
 * the Option key types letters and signs of many languages, so Control takes its place there.
 */
final class CaptureActs {

  /** What the acts ask of the view. */
  interface Hands {
    /** Puts the cursor into the text. */
    void toText();

    /** Puts it where one more who speaks is named. */
    void toVoices();

    /** Puts it where a topic is added. */
    void toTopic();

    /** Opens the choice of how the speaker is told. */
    void toAttribution();

    /** Puts the cursor into the note that is not for the minutes. */
    void toNote();

    /** Marks what is selected in the text, or the sentence at the cursor. */
    void mark(Mark mark);

    /** Puts what is selected in the text into quotation marks. */
    void quote();
  }

  private static final String HELD =
      System.getProperty("os.name", "").startsWith("Mac") ? "Ctrl+" : "Alt+";

  private final CaptureViewModel model;
  private final Hands hands;

  CaptureActs(CaptureViewModel model, Hands hands) {
    this.model = model;
    this.hands = hands;
  }

  List<Act> all() {
    List<Act> acts = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      acts.add(act("mark-" + key(mark), () -> hands.mark(mark)).keys(HELD + letter(mark)));
    }
    for (Position position : Position.values()) {
      acts.add(
          act("position-" + key(position), () -> model.signs().take(position))
              .keys(HELD + letter(position)));
    }
    acts.add(act("topic", hands::toTopic).keys(HELD + "T"));
    acts.add(act("quote", hands::quote).keys(HELD + "V"));
    acts.add(act("voices", hands::toVoices).keys(HELD + "S"));
    acts.add(act("attribution", hands::toAttribution).keys(HELD + "A"));
    acts.add(act("note", hands::toNote).keys(HELD + "N"));
    return acts;
  }

  /** The shortcut of a mark as a hint writes it. */
  static String name(Mark mark) {
    return KeyHint.name(KeyCombination.valueOf(HELD + letter(mark)));
  }

  private Act act(String name, Runnable run) {
    ObservableValue<Boolean> written = model.editingProperty().map(editing -> editing.isPresent());
    return Act.of("floor-" + name, "floor.act." + name.replace('-', '.'), run)
        .in(FloorPlace.ID)
        .when(written);
  }

  private static String letter(Mark mark) {
    return switch (mark) {
      case PRIORITY -> "P";
      case CRUCIAL_ISSUE -> "C";
      case CONCERN -> "W";
      case PROPOSAL -> "R";
      case QUESTION -> "Q";
    };
  }

  private static String letter(Position position) {
    return switch (position) {
      case NOT_RECORDED -> "X";
      case IN_FAVOUR -> "F";
      case WITH_CONDITIONS -> "O";
      case NEUTRAL -> "U";
      case AGAINST -> "G";
    };
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
