package org.hearingdesk.ui.rehearsal;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.Speed;
import org.hearingdesk.ui.kit.Announcer;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;

/**
 * The band across the window while a hearing is rehearsed: that it is a rehearsal, how fast it
 * runs, what is heard in the room, and the way back. What does not fit beside it goes into a second
 * line.
 */
public final class RehearsalBand extends FlowPane {
  public static final String BAND = "rehearsal-band";
  public static final String CUE = "rehearsal-cue";
  public static final String SPEED = "rehearsal-speed";

  private static final PseudoClass CALLS = PseudoClass.getPseudoClass("calls");

  private final RehearsalViewModel model;
  private final Messages messages;

  public RehearsalBand(RehearsalViewModel model, RehearsalActs acts, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId(BAND);
    getStyleClass().add("rehearsal-band");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(messages.text("rehearsal.band"));
    HBox controls =
        group(pause(acts.pause()), speed(), byItself(acts.byItself()), restart(acts), end(acts));
    getChildren().addAll(mark(), cue(), controls, new Announcer(model.callProperty()));
  }

  private static HBox group(Region... parts) {
    HBox group = new HBox(parts);
    group.getStyleClass().add("rehearsal-group");
    return group;
  }

  private HBox mark() {
    Label name = Texts.label(messages.text("rehearsal.name"), "rehearsal-mark");
    name.setGraphic(Icons.FLAG.node());
    Label time = Texts.label("", Look.NUMBERS, Look.SEMIBOLD);
    time.textProperty().bind(model.timeProperty());
    Label kept = Texts.label(messages.text("rehearsal.nothing_kept"));
    for (Label label : List.of(name, time, kept)) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    return group(name, time, kept);
  }

  private Label cue() {
    Label cue = Texts.wrapping("", "rehearsal-cue", Look.MEDIUM);
    cue.setId(CUE);
    cue.textProperty().bind(model.cueProperty());
    model.callProperty().subscribe(call -> cue.pseudoClassStateChanged(CALLS, !call.isEmpty()));
    return cue;
  }

  private Button pause(Act act) {
    Button pause = Texts.iconButton(Icons.PAUSE, "", Look.SMALL);
    pause.setId(act.id());
    pause.setOnAction(event -> act.run().run());
    model
        .pausedProperty()
        .subscribe(paused -> {
          pause.setGraphic((paused ? Icons.START : Icons.PAUSE).node());
          name(pause, messages.text(paused ? "rehearsal.go_on" : "rehearsal.pause"), act);
        });
    return pause;
  }

  private static void name(Button button, String words, Act act) {
    String keys = act.keys().map(each -> " (" + KeyHint.name(each) + ")").orElse("");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words + keys));
  }

  private Segmented<Speed> speed() {
    Segmented<Speed> speed =
        new Segmented<>(
            messages.text("rehearsal.speed"),
            List.of(Speed.values()),
            each -> messages.text("rehearsal.times", each.times()));
    speed.setId(SPEED);
    speed.onChosen(model::run);
    model.speedProperty().subscribe(now -> speed.choose(now));
    return speed;
  }

  private ToggleButton byItself(Act act) {
    ToggleButton alone = new ToggleButton(messages.text("rehearsal.by_itself"));
    alone.setId(act.id());
    alone.getStyleClass().add(Look.SMALL);
    alone.setMinWidth(USE_PREF_SIZE);
    alone.setTooltip(new Tooltip(messages.text("rehearsal.by_itself.words")));
    alone.setOnAction(event -> act.run().run());
    model.byItselfProperty().subscribe(on -> alone.setSelected(on));
    return alone;
  }

  private Button restart(RehearsalActs acts) {
    Button restart =
        Texts.iconButton(Icons.UNDO, messages.text("rehearsal.act.restart"), Look.SMALL);
    restart.setId(acts.restart().id());
    restart.setOnAction(event -> acts.restart().run().run());
    return restart;
  }

  private Button end(RehearsalActs acts) {
    Button end = Texts.button(Icons.STOP, messages.text("rehearsal.act.end"), Look.SMALL);
    end.setId(acts.end().id());
    end.setMinWidth(USE_PREF_SIZE);
    end.setOnAction(event -> acts.end().run().run());
    return end;
  }
}
