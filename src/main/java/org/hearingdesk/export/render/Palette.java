package org.hearingdesk.export.render;

import org.hearingdesk.document.tree.Tone;

/**
 * The colours of documents on white paper. Each text colour has a contrast of at least 4.5 to 1.
 */
public final class Palette {

  public static final int LINE = 0xDFE3EA;
  public static final int SUNKEN = 0xEEF0F4;
  public static final int INK = 0x171B24;
  public static final int QUIET = 0x4C5666;

  private Palette() {}

  /** The colour of a tone, as 0xRRGGBB. */
  public static int of(Tone tone) {
    return switch (tone) {
      case INK -> INK;
      case MUTED -> 0x5F6A7B;
      case ACCENT -> 0x2B59D9;
      case GOOD -> 0x1B7F4B;
      case WARNING -> 0x9A5B00;
      case BAD -> 0xB3261E;
      case TEAL -> 0x0B7285;
      case RUST -> 0xB4490F;
      case VIOLET -> 0x5B3FB8;
      case GREEN -> 0x3C7A2E;
      case PLUM -> 0xA02C6B;
    };
  }

  /** The colour of a tone as six hexadecimal digits. */
  public static String hex(Tone tone) {
    return String.format("%06X", of(tone));
  }
}
