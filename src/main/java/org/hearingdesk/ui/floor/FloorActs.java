package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.ui.shell.Act;

/** Everything that can be done on the Floor, each told once. */
final class FloorActs {

  /** What the acts ask of the view: where the cursor goes. */
  interface Cursor {
    /** Puts it where a speaker is added. */
    void toAddSpeaker();

    /** Puts it into the list of speakers. */
    void toList();

    /** Puts it on those who withdrew from the list. */
    void toWithdrawn();

    /** Puts it into the text. */
    void toText();

    /** Marks what is selected in the text, or the sentence at the cursor. */
    void mark(Mark mark);
  }

  private static final String PLACE = FloorPlace.ID;

  private final FloorViewModel model;
  private final Cursor cursor;
  private final SpeakersActs speakers;

  FloorActs(FloorViewModel model, Cursor cursor) {
    this.model = model;
    this.cursor = cursor;
    speakers = new SpeakersActs(model, cursor);
  }

  SpeakersActs speakers() {
    return speakers;
  }

  Act give() {
    return act("floor-give", model.speaking()::giveToNext)
        .keys("Shortcut+Enter")
        .hint("floor.hint.give")
        .when(model.speaking().canGiveNextProperty());
  }

  Act pause() {
    return act("floor-pause", model.speaking()::pauseOrResume)
        .keys("F6")
        .hint("floor.hint.pause")
        .when(model.speaking().somebodyProperty());
  }

  Act stop() {
    return act("floor-stop", model.speaking()::stop)
        .keys("F7")
        .when(model.speaking().somebodyProperty());
  }

  Act extend() {
    return act("floor-extend", model.speaking()::extend)
        .keys("F8")
        .when(model.speaking().somebodyProperty());
  }

  Act correctSpeaking() {
    return act("floor-correct-speaking", model::correctSpeaking)
        .when(model.speaking().somebodyProperty());
  }

  Act next() {
    return act("floor-next", model.agenda()::startNext)
        .keys("Shortcut+Right")
        .when(model.agenda().canGoOnProperty());
  }

  Act closeHearing() {
    return act("floor-close", model.speaking()::closeHearing);
  }

  Act unidentified() {
    return act("floor-unidentified", model.speakers()::giveFloorToUnidentified).keys("Shortcut+U");
  }

  /** All of them, in the order in which the palette and the foot show them. */
  List<Act> all() {
    List<Act> acts = new ArrayList<>();
    acts.add(act("floor-add", () -> add(RequestKind.ORDINARY)).keys("F2").hint("floor.hint.add"));
    acts.addAll(List.of(give(), pause(), stop(), extend(), next()));
    acts.add(act("floor-add-order", () -> add(RequestKind.POINT_OF_ORDER)).keys("Shift+F2"));
    acts.add(act("floor-add-reply", () -> add(RequestKind.RIGHT_OF_REPLY)).keys("Shortcut+F2"));
    acts.add(unidentified());
    acts.addAll(speakers.all());
    acts.add(act("floor-text", cursor::toText).keys("F4"));
    acts.add(act("floor-correct", model::correct).keys("Shortcut+E"));
    acts.add(correctSpeaking());
    acts.add(act("floor-earlier", () -> model.capture().step(true)));
    acts.add(act("floor-later", () -> model.capture().step(false)));
    acts.add(act("floor-back", model.capture()::back).when(model.capture().earlierProperty()));
    for (Mark mark : Mark.values()) {
      acts.add(act("floor-mark-" + key(mark), () -> cursor.mark(mark)).keys(keys(mark)));
    }
    for (Position position : Position.values()) {
      acts.add(
          act("floor-position-" + key(position), () -> model.capture().signs().take(position)));
    }
    acts.add(closeHearing());
    return acts;
  }

  private void add(RequestKind kind) {
    model.speakers().adding().choose(kind);
    cursor.toAddSpeaker();
  }

  private static Act act(String id, Runnable run) {
    String name = id.substring("floor-".length()).replace('-', '.');
    return Act.of(id, "floor.act." + name, run).in(PLACE);
  }

  private static String keys(Mark mark) {
    return switch (mark) {
      case PRIORITY -> "Alt+P";
      case CRUCIAL_ISSUE -> "Alt+C";
      case CONCERN -> "Alt+W";
      case PROPOSAL -> "Alt+R";
      case QUESTION -> "Alt+Q";
    };
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
