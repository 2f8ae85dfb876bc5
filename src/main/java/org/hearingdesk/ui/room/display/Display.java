package org.hearingdesk.ui.room.display;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A display, or a window, by its place and size on the desktop. */
public record Display(double x, double y, double width, double height) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,6})x(\\d{1,6})([+-]\\d{1,6})([+-]\\d{1,6})");

  /** A display as {@link #text} wrote it; empty for anything else. */
  public static Optional<Display> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Display(
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Size and place in one word, {@code 1920x1080+1440+0}, to remember it by. */
  public String text() {
    return String.format(Locale.ROOT, "%.0fx%.0f%+.0f%+.0f", width, height, x, y);
  }

  double area() {
    return width * height;
  }

  /** The area that lies in both. */
  double shared(Display other) {
    double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    return wide > 0 && high > 0 ? wide * high : 0;
  }

  boolean sameSize(Display other) {
    return width == other.width && height == other.height;
  }
}
