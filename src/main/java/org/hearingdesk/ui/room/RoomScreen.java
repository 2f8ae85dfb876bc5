package org.hearingdesk.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.room.display.Display;
import org.hearingdesk.ui.room.display.Displays;
import org.hearingdesk.ui.room.display.Placement;
import org.hearingdesk.ui.room.display.RoomWindow;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.words.HearingFormats;

/**
 * The room screen of one open hearing: its window, its preview in the moderator's window, and what
 * the moderator chooses about it. Use on the FX thread.
 */
public final class RoomScreen implements AutoCloseable {
  /** The notice about the display; it takes the place of an earlier one. */
  public static final String NOTICE = "room-screen";

  private static final Duration TICK = Duration.millis(250);
  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;

  private final Messages messages;
  private final RoomMemory memory;
  private final RoomChoices choices = new RoomChoices();
  private final RoomViewModel model;
  private final RoomWindow window;
  private final PauseCardViewModel pause;
  private final RoomView previewed;
  private final PreviewCard preview;
  private final RoomActs acts;
  private final BooleanProperty previewOpen = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableValue<Boolean> on;
  private final ObservableValue<String> stands;
  private final Timeline ticker;
  private final Subscription following;

  /**
   * @param fx runs on the FX thread
   * @param worker counts results
   * @param main the moderator's window, whose display is left to the moderator
   */
  public RoomScreen(
      HearingSession session,
      Messages messages,
      Settings settings,
      Executor fx,
      Executor worker,
      Window main) {
    this(session, messages, settings, fx, worker, main, Displays.ofComputer(), new FxDelay());
  }

  RoomScreen(
      HearingSession session,
      Messages messages,
      Settings settings,
      Executor fx,
      Executor worker,
      Window main,
      Displays displays,
      Delay delay) {
    this.messages = messages;
    memory = new RoomMemory(settings);
    memory.keep(choices);
    model = new RoomViewModel(session, messages, choices, fx, worker);
    window =
        new RoomWindow(
            new RoomView(model, messages),
            messages.text("room.window"),
            displays,
            main,
            delay,
            memory.display());
    pause =
        new PauseCardViewModel(
            choices, session::now, () -> HearingFormats.of(messages, hearing(session)), messages);
    on = window.placementProperty().map(Placement::on);
    stands =
        Bindings.createStringBinding(
            this::inWords,
            window.placementProperty(),
            choices.curtainProperty(),
            choices.cardProperty(),
            model.resultProperty());
    previewed = new RoomView(model, messages);
    preview =
        new PreviewCard(
            new ScaledView(previewed, WIDTH, HEIGHT),
            choices,
            pause,
            stands,
            () -> previewOpen.set(false),
            messages);
    acts =
        RoomActs.of(
            choices,
            new RoomActs.Whole(
                this::togglePreview, this::pauseCard, this::otherDisplay, model::showNoResult),
            window.placementProperty().map(Placement.FullScreen.class::isInstance),
            model.resultProperty().map(Optional::isPresent));
    ticker = new Timeline(new KeyFrame(TICK, event -> model.tick()));
    ticker.setCycleCount(Animation.INDEFINITE);
    following = follow();
  }

  private static Hearing hearing(HearingSession session) {
    return session.snapshot().hearing();
  }

  private Subscription follow() {
    previewOpen.set(memory.preview());
    preview.cornerProperty().set(memory.corner());
    return Subscription.combine(
        choices.lightProperty().subscribe(this::dress),
        window.placementProperty().subscribe(this::placed),
        previewOpen.subscribe(this::showPreview),
        preview.cornerProperty().subscribe((was, is) -> memory.corner(is)));
  }

  private void dress(boolean light) {
    Theme theme = light ? Theme.LIGHT : Theme.DARK;
    window.wear(theme);
    theme.applyTo(previewed);
  }

  private void placed(Placement placement) {
    attach();
    switch (placement) {
      case Placement.Off off -> notice.set(Optional.empty());
      case Placement.Plain plain -> tell(Banner.Kind.INFORMATION, "room.notice.plain");
      case Placement.Waiting waiting -> tell(Banner.Kind.WARNING, "room.notice.waiting");
      case Placement.FullScreen(Display display) -> {
        preview.display(display.width(), display.height());
        notice.set(Optional.empty());
      }
    }
  }

  private void tell(Banner.Kind kind, String key) {
    notice.set(Optional.of(new Notice(NOTICE, kind, messages.text(key), List.of())));
  }

  private void showPreview(boolean open) {
    preview.setVisible(open);
    preview.setManaged(open);
    memory.preview(open);
    if (!open) {
      pause.cancel();
    }
    attach();
  }

  /** The hearing is followed while somebody looks at it. */
  private void attach() {
    if (on.getValue() || previewOpen.get()) {
      model.attach();
      ticker.play();
    } else {
      model.close();
      ticker.stop();
    }
  }

  /** Whether the room screen is on. */
  public ObservableValue<Boolean> onProperty() {
    return on;
  }

  /** Where it is and what stands before the room, in a few words. */
  public ObservableValue<String> standsProperty() {
    return stands;
  }

  /** What the moderator has to know about the display. */
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** What can be done with it, everywhere in the window. */
  public List<Act> acts() {
    return acts.all();
  }

  /** The menu for beside its button. */
  public Node menu() {
    return new RoomMenu(acts, messages)
        .build(choices, previewOpen, choices.cardProperty().map(Optional::isPresent));
  }

  /** What lies over the content of the moderator's window. */
  public Node preview() {
    return preview;
  }

  /** Turns it on, or off. */
  public void toggle() {
    window.toggle();
  }

  /** Turns it off, if it is on; it can be turned on again. */
  public void turnOff() {
    window.close();
  }

  /** These words stand over everything that the room sees, such as that it is a rehearsal. */
  public void mark(String words) {
    model.mark(words);
  }

  /**
   * Puts the result of a closed round before the room, turning the screen on; the next time for the
   * same round, the hearing again.
   */
  public void showResult(Id<Round> round) {
    window.open();
    model.showResult(round);
  }

  private void togglePreview() {
    previewOpen.set(!previewOpen.get());
  }

  /** A card is written in the preview, where it can be seen before the room does. */
  private void pauseCard() {
    if (choices.cardProperty().get().isEmpty()) {
      previewOpen.set(true);
    }
    pause.begin();
  }

  private void otherDisplay() {
    window.otherDisplay();
    window.chosen().ifPresent(memory::display);
  }

  private String inWords() {
    if (choices.curtainProperty().get()) {
      return messages.text("room.stands.curtain");
    }
    if (choices.cardProperty().get().isPresent()) {
      return messages.text("room.stands.card");
    }
    return switch (window.placementProperty().get()) {
      case Placement.Off off -> messages.text("room.stands.off");
      case Placement.Waiting waiting -> messages.text("room.stands.waiting");
      case Placement.Plain plain -> result().orElse(messages.text("room.stands.plain"));
      case Placement.FullScreen full -> result().orElse(messages.text("room.stands.display"));
    };
  }

  private Optional<String> result() {
    return model.resultProperty().get().map(result -> messages.text("room.stands.result"));
  }

  @Override
  public void close() {
    following.unsubscribe();
    window.close();
    ticker.stop();
    model.close();
  }
}
