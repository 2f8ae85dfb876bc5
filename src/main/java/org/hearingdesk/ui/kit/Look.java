package org.hearingdesk.ui.kit;

/**
 * The style classes a view may put on a node, so that no colour or size stands in code.
 *
 * <p>Use as {@code label.getStyleClass().addAll(Look.TYPE_12, Look.MUTED)} or through {@link
 * Texts#label}.
 */
public final class Look {

  /** 12, 14, 16, 20, 28 and 64 px at the usual text size. */
  public static final String TYPE_12 = "type-12";

  public static final String TYPE_14 = "type-14";
  public static final String TYPE_16 = "type-16";
  public static final String TYPE_20 = "type-20";
  public static final String TYPE_28 = "type-28";
  public static final String TYPE_64 = "type-64";

  public static final String MEDIUM = "medium";
  public static final String SEMIBOLD = "semibold";
  public static final String BOLD = "bold";

  /** Digits of one width: for every time and count, so that nothing jitters. */
  public static final String NUMBERS = "numbers";

  /** Secondary and tertiary text, still readable. */
  public static final String INK_2 = "ink-2";

  public static final String MUTED = "muted";
  public static final String ACCENT_INK = "accent-ink";
  public static final String OK = "ok";
  public static final String WARN = "warn";
  public static final String BAD = "bad";

  /** The colour of a side as text; needs a {@link SideColour#styleClass} too. */
  public static final String SIDE_INK = "side-ink";

  /** Buttons: the one to press on this screen; without a frame; a word in a text; low. */
  public static final String PRIMARY = "primary";

  public static final String QUIET = "quiet";
  public static final String LINK = "link";
  public static final String SMALL = "small";
  public static final String DANGER = "danger";
  public static final String ICON_ONLY = "icon-only";

  /** Icons beside larger text. */
  public static final String LARGE = "large";

  /** A text field without a frame of its own; a field whose text was refused. */
  public static final String BARE = "bare";

  public static final String REFUSED = "refused";

  /** Space between the children of a box or grid, on the 4-px grid. */
  public static final String GAP_4 = "gap-4";

  public static final String GAP_8 = "gap-8";
  public static final String GAP_12 = "gap-12";
  public static final String GAP_16 = "gap-16";
  public static final String GAP_24 = "gap-24";

  /** Space inside a box. */
  public static final String PAD_8 = "pad-8";

  public static final String PAD_12 = "pad-12";
  public static final String PAD_16 = "pad-16";
  public static final String PAD_24 = "pad-24";

  /** Children of a horizontal box on one middle line. */
  public static final String ROW = "row";

  /** The outer box of a place: the margin around its cards and between them. */
  public static final String PLACE = "place";

  private Look() {}
}
