package org.hearingdesk.ui.room;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.kit.AppIcon;
import org.hearingdesk.ui.kit.Theme;

/**
 * The window of the room screen. It opens full screen on a display on which the moderator's window
 * is not, or as a plain window where there is only one; Escape closes it, L changes between dark
 * and light. Belongs to one open hearing. Use on the FX thread.
 */
public final class RoomWindow implements AutoCloseable {
  private static final Duration TICK = Duration.millis(250);
  private static final double WIDTH = 960;
  private static final double HEIGHT = 540;

  private final HearingSession session;
  private final RoomViewModel model;
  private final Messages messages;
  private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
  private final Timeline ticker;
  private Theme theme = Theme.DARK;
  private Optional<Stage> stage = Optional.empty();
  private Optional<String> mark = Optional.empty();
  private Optional<Id<Round>> shownResult = Optional.empty();
  private Subscription dress = Subscription.EMPTY;

  public RoomWindow(HearingSession session, Messages messages, Executor fx) {
    this.session = session;
    this.messages = messages;
    model = new RoomViewModel(session, messages, fx);
    ticker = new Timeline(new KeyFrame(TICK, event -> model.tick()));
    ticker.setCycleCount(Animation.INDEFINITE);
  }

  /** Whether the room sees it now. */
  public ReadOnlyBooleanProperty showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /**
   * Shows it, or takes it away.
   *
   * @param main the moderator's window, whose display is left to the moderator
   */
  public void toggle(Window main) {
    if (showing.get()) {
      close();
    } else {
      open(main);
    }
  }

  private void open(Window main) {
    model.attach();
    Scene scene = new Scene(marked(new RoomView(model, messages)), WIDTH, HEIGHT);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(scene, event));
    dress = theme.applyTo(scene);
    Stage room = new Stage();
    room.setTitle(messages.text("room.window"));
    AppIcon.on(room);
    room.setScene(scene);
    room.setFullScreenExitHint("");
    room.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    other(main)
        .ifPresent(screen -> {
          Rectangle2D bounds = screen.getBounds();
          room.setX(bounds.getMinX());
          room.setY(bounds.getMinY());
          room.setFullScreen(true);
        });
    room.setOnHidden(event -> hidden());
    stage = Optional.of(room);
    room.show();
    showing.set(true);
    ticker.play();
  }

  /**
   * Puts the result of a closed round before the room; the next time it is called for the same
   * round, the hearing again.
   *
   * @param main the moderator's window, whose display is left to the moderator
   */
  public void showResult(Id<Round> round, Window main) {
    if (!showing.get()) {
      open(main);
    }
    boolean again = shownResult.equals(Optional.of(round));
    shownResult = again ? Optional.empty() : Optional.of(round);
    Hearing hearing = session.snapshot().hearing();
    Parent content =
        shownResult
            .flatMap(hearing.rounds()::find)
            .<Parent>map(found -> new RoomResultView(hearing, found, messages))
            .orElseGet(() -> new RoomView(model, messages));
    stage.ifPresent(room -> room.getScene().setRoot(marked(content)));
  }

  /** From the next time it is shown these words stand over everything that the room sees. */
  public void mark(String words) {
    mark = Optional.of(words);
  }

  private Parent marked(Parent content) {
    return mark.<Parent>map(words -> new MarkedRoom(content, words)).orElse(content);
  }

  /** A display on which the moderator's window is not. */
  private static Optional<Screen> other(Window main) {
    return Screen.getScreens().stream()
        .filter(screen ->
            !screen
                .getBounds()
                .intersects(main.getX(), main.getY(), main.getWidth(), main.getHeight()))
        .findFirst();
  }

  private void key(Scene scene, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.L) {
      theme = theme == Theme.DARK ? Theme.LIGHT : Theme.DARK;
      dress.unsubscribe();
      dress = theme.applyTo(scene);
      event.consume();
    }
  }

  private void hidden() {
    ticker.stop();
    model.close();
    dress.unsubscribe();
    stage = Optional.empty();
    shownResult = Optional.empty();
    showing.set(false);
  }

  @Override
  public void close() {
    stage.ifPresent(Stage::close);
  }
}
