package org.hearingdesk.ui.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.room.display.Display;

/** What is remembered of the room screen from one start to the next. */
final class RoomMemory {
  private static final String PREFIX = "room-screen.";
  private static final String DISPLAY = PREFIX + "display";
  private static final String PREVIEW = PREFIX + "preview";
  private static final String CORNER = PREFIX + "corner";

  private final Settings settings;

  RoomMemory(Settings settings) {
    this.settings = settings;
  }

  /** Sets the choices as they were left, and keeps what becomes of them. */
  void keep(RoomChoices choices) {
    Map<String, BooleanProperty> kept =
        Map.of(
            "next", choices.nextProperty(),
            "times", choices.timesProperty(),
            "countdown", choices.countdownProperty(),
            "sides", choices.sidesOfResultProperty(),
            "light", choices.lightProperty());
    kept.forEach((name, choice) -> {
      settings.get(PREFIX + name).map(Boolean::parseBoolean).ifPresent(choice::set);
      choice.subscribe((was, is) -> settings.set(PREFIX + name, Boolean.toString(is)));
    });
  }

  Optional<Display> display() {
    return settings.get(DISPLAY).flatMap(Display::parse);
  }

  void display(Display chosen) {
    settings.set(DISPLAY, chosen.text());
  }

  boolean preview() {
    return settings.get(PREVIEW).map(Boolean::parseBoolean).orElse(false);
  }

  void preview(boolean open) {
    settings.set(PREVIEW, Boolean.toString(open));
  }

  Corner corner() {
    return settings
        .get(CORNER)
        .flatMap(name ->
            List.of(Corner.values()).stream().filter(each -> each.name().equals(name)).findFirst())
        .orElse(Corner.BOTTOM_RIGHT);
  }

  void corner(Corner corner) {
    settings.set(CORNER, corner.name());
  }
}
