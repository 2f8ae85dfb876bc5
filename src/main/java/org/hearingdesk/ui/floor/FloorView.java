package org.hearingdesk.ui.floor;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.statistics.StatisticsCard;
import org.hearingdesk.ui.floor.timeline.TimelineCard;
import org.hearingdesk.ui.kit.Announcer;
import org.hearingdesk.ui.kit.Look;

/** The Floor: agenda, who speaks and what is said, and the list of speakers, side by side. */
final class FloorView extends StackPane implements FloorActs.Cursor {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final Duration TICK = Duration.millis(250);

  private final FloorViewModel model;
  private final FloorActs acts;
  private final AgendaCard agenda;
  private final CaptureCard capture;
  private final SpeakersCard speakers;
  private final Region narrowBelow = new Region();
  private final Timeline ticker;

  FloorView(FloorViewModel model, Messages messages) {
    this.model = model;
    acts = new FloorActs(model, this);
    capture = new CaptureCard(model, messages);
    speakers = new SpeakersCard(model.speakers(), messages, acts.speakers());
    agenda = new AgendaCard(model, messages, acts);
    SpeakingCard speaking = new SpeakingCard(model, messages, acts);
    EarlierCard earlier = new EarlierCard(model, messages);
    SidesCard sides = new SidesCard(model.sides(), messages, acts.statistics());
    TimelineCard timeline =
        new TimelineCard(model.timeline(), messages, model.speakers().candidatesProperty());
    VBox middle = column("floor-middle", speaking, capture, earlier, timeline);
    VBox.setVgrow(timeline, Priority.ALWAYS);
    for (Region behind : List.of(capture, earlier)) {
      behind.visibleProperty().bind(model.timeline().openProperty().not());
      behind.managedProperty().bind(behind.visibleProperty());
    }
    VBox.setVgrow(capture, Priority.ALWAYS);
    VBox.setVgrow(earlier, Priority.SOMETIMES);
    VBox right = column("floor-right", speakers, sides);
    VBox.setVgrow(speakers, Priority.ALWAYS);
    HBox columns = new HBox(agenda, middle, right);
    columns.getStyleClass().add(Look.PLACE);
    HBox.setHgrow(middle, Priority.ALWAYS);
    CorrectionCard correction = new CorrectionCard(model, messages);
    StackPane.setAlignment(correction, Pos.TOP_CENTER);
    LimitsCard limits = new LimitsCard(model.limits(), messages);
    StackPane.setAlignment(limits, Pos.BOTTOM_CENTER);
    narrowBelow.getStyleClass().add("narrow-below");
    narrowBelow.setManaged(false);
    narrowBelow.setVisible(false);
    getChildren()
        .addAll(
            columns,
            correction,
            limits,
            new StatisticsCard(model.statistics(), messages, acts.exportStatistics()),
            narrowBelow,
            new Announcer(model.announcementProperty()));
    getStyleClass().add("floor");
    setMinSize(0, 0);
    ticker = new Timeline(new KeyFrame(TICK, event -> model.tick()));
    ticker.setCycleCount(Animation.INDEFINITE);
    widthProperty().subscribe(width -> showWidth());
    model
        .speaking()
        .stateProperty()
        .subscribe((before, now) -> followStandstill(speaking, before, now));
    model.capture().floorGivenProperty().subscribe((before, now) -> now.ifPresent(id -> toText()));
  }

  /** After the one key the cursor is where one says until when; afterwards in the text again. */
  private void followStandstill(SpeakingCard speaking, SpeakingState before, SpeakingState now) {
    if (now == SpeakingState.INTERRUPTED) {
      speaking.focusUntil();
    } else if (before == SpeakingState.INTERRUPTED) {
      toText();
    }
  }

  private static VBox column(String styleClass, Region... cards) {
    VBox column = new VBox(cards);
    column.getStyleClass().addAll("floor-column", styleClass);
    column.setMinHeight(0);
    return column;
  }

  private void showWidth() {
    boolean narrow = getWidth() > 0 && getWidth() < narrowBelow.minWidth(-1);
    pseudoClassStateChanged(NARROW, narrow);
    agenda.narrow(narrow);
    capture.narrow(narrow);
  }

  @Override
  protected void layoutChildren() {
    showWidth();
    super.layoutChildren();
  }

  FloorActs acts() {
    return acts;
  }

  /** Follows the hearing while the place is in sight. */
  void attach() {
    model.attach();
    ticker.play();
  }

  void detach() {
    ticker.stop();
    model.close();
  }

  @Override
  public void toAddSpeaker() {
    speakers.focusField();
  }

  @Override
  public void toList() {
    speakers.focusList();
  }

  @Override
  public void toWithdrawn() {
    speakers.focusWithdrawn();
  }

  @Override
  public void toText() {
    capture.toText();
  }

  @Override
  public void toVoices() {
    capture.toVoices();
  }

  @Override
  public void toTopic() {
    capture.toTopic();
  }

  @Override
  public void toAttribution() {
    capture.toAttribution();
  }

  @Override
  public void toNote() {
    capture.toNote();
  }

  @Override
  public void mark(Mark mark) {
    capture.mark(mark);
  }

  @Override
  public void quote() {
    capture.quote();
  }
}
