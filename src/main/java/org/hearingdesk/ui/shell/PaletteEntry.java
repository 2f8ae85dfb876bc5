package org.hearingdesk.ui.shell;

import java.util.Optional;
import org.hearingdesk.ui.kit.Icons;

/**
 * A line of the palette: an act, or something found in the hearing.
 *
 * @param icon of what it is
 * @param title in words ready to show
 * @param detail quieter words beside it, may be empty
 * @param keys its shortcut as a hint writes it
 * @param possible false for an act that cannot be done now; {@code detail} says why
 * @param run goes there or does it
 */
public record PaletteEntry(
    Icons icon,
    String title,
    String detail,
    Optional<String> keys,
    boolean possible,
    Runnable run) {

  /** Something that can be done or gone to. */
  public PaletteEntry(
      Icons icon, String title, String detail, Optional<String> keys, Runnable run) {
    this(icon, title, detail, keys, true, run);
  }
}
