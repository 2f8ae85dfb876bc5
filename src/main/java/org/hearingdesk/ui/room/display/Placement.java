package org.hearingdesk.ui.room.display;

import java.util.Optional;

/** Where the room screen is. */
public sealed interface Placement {

  /** It is not on. */
  record Off() implements Placement {}

  /** It fills a display that is not the moderator's. */
  record FullScreen(Display display) implements Placement {}

  /** There is one display: it is a window among others, to be moved by hand. */
  record Plain() implements Placement {}

  /** Its display has gone; it comes back when there is one again. */
  record Waiting() implements Placement {}

  /** Whether it is on, seen or not. */
  default boolean on() {
    return switch (this) {
      case Off off -> false;
      case FullScreen full -> true;
      case Plain plain -> true;
      case Waiting waiting -> true;
    };
  }

  /** Where it is when it is turned on. */
  static Placement first(Desktop desktop, Optional<Display> chosen) {
    return desktop.forTheRoom(chosen).<Placement>map(FullScreen::new).orElseGet(Plain::new);
  }

  /**
   * Where it is after displays came or went, or the moderator's window moved. It never comes to
   * fill the moderator's display.
   */
  default Placement follow(Desktop desktop, Optional<Display> chosen) {
    Optional<Placement> full = desktop.forTheRoom(chosen).map(FullScreen::new);
    return switch (this) {
      case Off off -> this;
      case FullScreen(Display display) ->
          desktop.free().contains(display) ? this : full.orElseGet(Waiting::new);
      case Plain plain -> full.orElse(this);
      case Waiting waiting -> full.orElse(this);
    };
  }

  /** Where it is when the moderator wants it on another display; the same where there is none. */
  default Placement elsewhere(Desktop desktop) {
    return switch (this) {
      case FullScreen(Display display) ->
          desktop.after(display).<Placement>map(FullScreen::new).orElse(this);
      case Off off -> this;
      case Plain plain -> this;
      case Waiting waiting -> this;
    };
  }
}
