package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.ui.floor.timeline.TimelineActs;
import org.hearingdesk.ui.shell.Act;

/** Everything that can be done on the Floor, each told once. */
final class FloorActs {

  /** What the acts ask of the view: where the cursor goes. */
  interface Cursor extends CaptureActs.Hands {
    /** Puts it where a speaker is added. */
    void toAddSpeaker();

    /** Puts it into the list of speakers. */
    void toList();

    /** Puts it on those who withdrew from the list. */
    void toWithdrawn();
  }

  private static final String PLACE = FloorPlace.ID;

  private final FloorViewModel model;
  private final Cursor cursor;
  private final TimelineActs timeline;
  private final SpeakersActs speakers;

  FloorActs(FloorViewModel model, Cursor cursor) {
    this.model = model;
    this.cursor = cursor;
    timeline = new TimelineActs(model.timeline(), PLACE);
    speakers = new SpeakersActs(model, cursor);
  }

  SpeakersActs speakers() {
    return speakers;
  }

  Act give() {
    return act("floor-give", model.speaking()::giveToNext)
        .keys("Shortcut+Enter")
        .hint("floor.hint.give")
        .when(model.speaking().canGiveNextProperty())
        .because("floor.because.nobody_waits");
  }

  Act pause() {
    return act("floor-pause", model.speaking()::pauseOrResume)
        .keys("F6")
        .hint("floor.hint.pause")
        .when(model.speaking().somebodyProperty())
        .because("floor.because.nobody_speaks");
  }

  Act stop() {
    return act("floor-stop", model.speaking()::stop)
        .keys("F7")
        .when(model.speaking().somebodyProperty())
        .because("floor.because.nobody_speaks");
  }

  Act giveBack() {
    return act("floor-back-to-speaker", model.wrongStop()::giveBack)
        .keys("Shortcut+F7")
        .when(model.wrongStop().canProperty())
        .because("floor.because.nobody_was_stopped");
  }

  Act extend() {
    return act("floor-extend", model.speaking()::extend)
        .keys("F8")
        .when(model.speaking().somebodyProperty())
        .because("floor.because.nobody_speaks");
  }

  Act shorten() {
    return act("floor-shorten", model.speaking()::shorten)
        .keys("Shift+F8")
        .when(model.speaking().canShortenProperty())
        .because("floor.because.no_minute_left");
  }

  /** One key for the fire alarm: it stops everything, and it goes on. */
  Act interrupt() {
    return act("floor-interrupt", model.standstill()::interruptOrGoOn)
        .keys("F10")
        .when(model.standstill().canInterruptProperty())
        .because("floor.because.not_live");
  }

  Act correctSpeaking() {
    return act("floor-correct-speaking", model::correctSpeaking)
        .when(model.speaking().somebodyProperty())
        .because("floor.because.nobody_speaks");
  }

  Act next() {
    return act("floor-next", model.agenda()::startNext)
        .keys("F9")
        .when(model.agenda().canGoOnProperty())
        .because("floor.because.no_item_to_come");
  }

  Act closeHearing() {
    return act("floor-close", model.speaking()::closeHearing);
  }

  Act unidentified() {
    return act("floor-unidentified", model.speakers()::giveFloorToUnidentified).keys("Shortcut+U");
  }

  Act statistics() {
    return act("floor-statistics", model.statistics()::toggle).keys("Shortcut+T");
  }

  Act exportStatistics() {
    return act("floor-statistics-export", model.statistics()::export)
        .when(new SimpleBooleanProperty(model.statistics().canExport()));
  }

  /** All of them, in the order in which the palette and the foot show them. */
  List<Act> all() {
    List<Act> acts = new ArrayList<>();
    acts.add(
        act("floor-add", () -> add(RequestKind.ORDINARY))
            .keys("F2")
            .hint("floor.hint.add")
            .when(model.timeline().hereProperty().not()));
    acts.addAll(
        List.of(give(), pause(), stop(), giveBack(), extend(), shorten(), next(), interrupt()));
    acts.add(act("floor-add-order", () -> add(RequestKind.POINT_OF_ORDER)).keys("Shift+F2"));
    acts.add(act("floor-add-reply", () -> add(RequestKind.RIGHT_OF_REPLY)).keys("Shortcut+F2"));
    acts.add(unidentified());
    acts.add(act("floor-text", this::toText).keys("F4"));
    acts.addAll(speakers.all());
    acts.add(act("floor-correct", model::correct).keys("Shortcut+E"));
    acts.add(correctSpeaking());
    acts.add(act("floor-earlier", () -> model.capture().step(true)));
    acts.add(act("floor-later", () -> model.capture().step(false)));
    acts.add(act("floor-back", model.capture()::back).when(model.capture().earlierProperty()));
    acts.addAll(new CaptureActs(model.capture(), cursor).all());
    acts.add(statistics());
    acts.add(exportStatistics());
    acts.add(closeHearing());
    acts.addAll(timeline.all());
    return acts;
  }

  private void toText() {
    model.timeline().close();
    cursor.toText();
  }

  private void add(RequestKind kind) {
    model.speakers().adding().choose(kind);
    cursor.toAddSpeaker();
  }

  private static Act act(String id, Runnable run) {
    String name = id.substring("floor-".length()).replace('-', '.');
    return Act.of(id, "floor.act." + name, run).in(PLACE);
  }
}
