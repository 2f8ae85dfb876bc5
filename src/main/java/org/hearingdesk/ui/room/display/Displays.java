package org.hearingdesk.ui.room.display;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The displays of the computer. Use on the FX thread. */
public interface Displays {
  /** Those there are now, the first one first. */
  List<Display> now();

  /** Calls {@code told} each time one comes, goes or changes. */
  Subscription onChange(Runnable told);

  /** Lets a window that covers a display take it whole, bars and all. */
  void fill(Stage window);

  /** The displays as the platform tells them. */
  static Displays ofComputer() {
    return new Displays() {
      @Override
      public List<Display> now() {
        return Screen.getScreens().stream().map(screen -> of(screen.getBounds())).toList();
      }

      @Override
      public Subscription onChange(Runnable told) {
        ListChangeListener<Screen> listener = change -> told.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
      }

      @Override
      public void fill(Stage window) {
        window.setFullScreen(true);
      }

      private Display of(Rectangle2D bounds) {
        return new Display(
            bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
      }
    };
  }
}
