package org.hearingdesk.ui.room.display;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.hearingdesk.ui.kit.AppIcon;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.Theme;

/**
 * The window of the room screen: full screen on a display on which the moderator is not, or a plain
 * window where there is only one. When its display is unplugged it is put away, and comes back by
 * itself with a display.
 *
 * <p>The keyboard stays with the moderator: all keys but Escape, which closes it, are handed on to
 * the moderator's window. Use on the FX thread.
 */
public final class RoomWindow implements AutoCloseable {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 540;
  private static final Duration REST = Duration.ofMillis(300);

  private final Scene scene;
  private final String title;
  private final Displays displays;
  private final Window main;
  private final ReadOnlyObjectWrapper<Placement> placement =
      new ReadOnlyObjectWrapper<>(new Placement.Off());
  private final Delay delay;
  private Delay.Pending moved = () -> {};
  private Optional<Display> chosen;
  private Optional<Stage> stage = Optional.empty();
  private Subscription dress = Subscription.EMPTY;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param content what the room sees
   * @param main the moderator's window
   * @param delay waits until it has come to rest
   * @param chosen the display that the moderator chose the last time
   */
  public RoomWindow(
      Parent content,
      String title,
      Displays displays,
      Window main,
      Delay delay,
      Optional<Display> chosen) {
    this.title = title;
    this.displays = displays;
    this.main = main;
    this.delay = delay;
    this.chosen = chosen;
    scene = new Scene(content, WIDTH, HEIGHT);
    scene.addEventFilter(KeyEvent.ANY, this::key);
  }

  /** Where the room screen is. */
  public ReadOnlyObjectProperty<Placement> placementProperty() {
    return placement.getReadOnlyProperty();
  }

  /** The display that the moderator chose; empty until then. */
  public Optional<Display> chosen() {
    return chosen;
  }

  /** Dresses it, now and from now on. */
  public void wear(Theme theme) {
    dress.unsubscribe();
    dress = theme.applyTo(scene);
  }

  /** Turns it on, or off. */
  public void toggle() {
    if (placement.get().on()) {
      close();
    } else {
      open();
    }
  }

  /** Turns it on, if it is not. */
  public void open() {
    if (!placement.get().on()) {
      following =
          Subscription.combine(
              displays.onChange(this::follow),
              main.xProperty().subscribe((was, is) -> followSoon()),
              main.yProperty().subscribe((was, is) -> followSoon()),
              main.widthProperty().subscribe((was, is) -> followSoon()),
              main.heightProperty().subscribe((was, is) -> followSoon()),
              () -> moved.cancel());
      put(Placement.first(desktop(), chosen));
    }
  }

  /** Puts it on the next free display and remembers that. */
  public void otherDisplay() {
    Placement other = placement.get().elsewhere(desktop());
    if (other instanceof Placement.FullScreen(Display display)) {
      chosen = Optional.of(display);
    }
    put(other);
  }

  @Override
  public void close() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    put(new Placement.Off());
  }

  private Desktop desktop() {
    return new Desktop(
        displays.now(), new Display(main.getX(), main.getY(), main.getWidth(), main.getHeight()));
  }

  /** When the moderator's window has come to rest. */
  private void followSoon() {
    moved.cancel();
    moved = delay.after(REST, this::follow);
  }

  /** A window that is put away, as a minimised one is on some systems, is nowhere. */
  private void follow() {
    Desktop desktop = desktop();
    boolean somewhere =
        desktop.displays().stream().anyMatch(each -> each.shared(desktop.window()) > 0);
    if (somewhere && placement.get().on()) {
      put(placement.get().follow(desktop, chosen));
    }
  }

  private void put(Placement next) {
    if (next.equals(placement.get())) {
      return;
    }
    // First, because a window that is shown may move others, which comes back here.
    placement.set(next);
    stage.ifPresent(this::putAway);
    stage =
        switch (next) {
          case Placement.Off off -> Optional.empty();
          case Placement.Waiting waiting -> Optional.empty();
          case Placement.Plain plain -> Optional.of(shown(Optional.empty()));
          case Placement.FullScreen(Display display) -> Optional.of(shown(Optional.of(display)));
        };
  }

  private void putAway(Stage old) {
    stage = Optional.empty();
    old.setOnHidden(null);
    old.close();
    old.setScene(null);
  }

  private Stage shown(Optional<Display> display) {
    Stage room = new Stage();
    room.setTitle(title);
    AppIcon.on(room);
    room.setScene(scene);
    room.setFullScreenExitHint("");
    room.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    room.setOnHidden(event -> close());
    scene.setCursor(display.isPresent() ? Cursor.NONE : Cursor.DEFAULT);
    display.ifPresent(where -> cover(room, where));
    room.show();
    if (display.isPresent()) {
      displays.fill(room);
      delay.after(REST, () -> display.ifPresent(where -> putBack(room, where)));
      main.requestFocus();
    }
    return room;
  }

  /** As large as the display at once, so that the room does not see it become so. */
  private void cover(Stage room, Display display) {
    room.initStyle(StageStyle.UNDECORATED);
    place(room, display);
    leaveTheKeyboard(room);
  }

  /** A window manager that filled another display is not followed: that may be the moderator's. */
  private void putBack(Stage room, Display display) {
    Display now = new Display(room.getX(), room.getY(), room.getWidth(), room.getHeight());
    if (stage.equals(Optional.of(room)) && now.shared(display) < now.area() / 2) {
      room.setFullScreen(false);
      place(room, display);
    }
  }

  private static void place(Stage room, Display display) {
    room.setX(display.x());
    room.setY(display.y());
    room.setWidth(display.width());
    room.setHeight(display.height());
  }

  /** Window managers give the keyboard to a new window, some of them late: it goes back, once. */
  private void leaveTheKeyboard(Stage room) {
    boolean[] settled = {false};
    room.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> settled[0] = true);
    room.focusedProperty()
        .subscribe(focused -> {
          if (focused && !settled[0]) {
            settled[0] = true;
            main.requestFocus();
          }
        });
  }

  private void key(KeyEvent event) {
    boolean escape = event.getCode() == KeyCode.ESCAPE;
    event.consume();
    if (escape && event.getEventType() == KeyEvent.KEY_PRESSED) {
      close();
    } else if (!escape) {
      handOn(event);
    }
  }

  private void handOn(KeyEvent event) {
    Scene moderators = main.getScene();
    if (moderators != null) {
      Node focus = moderators.getFocusOwner();
      EventTarget target = focus == null ? moderators : focus;
      Event.fireEvent(target, event.copyFor(target, target));
    }
  }
}
