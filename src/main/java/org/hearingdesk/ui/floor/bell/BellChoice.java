package org.hearingdesk.ui.floor.bell;

import java.util.Locale;

/** When the bell rings. */
public enum BellChoice {
  OFF,
  /** When the time is over, and each minute after. */
  OVER,
  /** When 80 % of the time is over, too. */
  NEARLY_AND_OVER;

  /** How it stands in the settings and in the ids of acts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of that key; off for any other. */
  public static BellChoice of(String key) {
    for (BellChoice choice : values()) {
      if (choice.key().equals(key)) {
        return choice;
      }
    }
    return OFF;
  }

  boolean rings(Bell.Sound sound) {
    return switch (this) {
      case OFF -> false;
      case OVER -> sound != Bell.Sound.NEARLY_OVER;
      case NEARLY_AND_OVER -> true;
    };
  }
}
