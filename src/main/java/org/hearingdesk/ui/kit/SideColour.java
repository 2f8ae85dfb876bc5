package org.hearingdesk.ui.kit;

import java.util.Arrays;

/**
 * The colours a side can have. Each stands on its own in every theme; a letter always stands beside
 * it, because colour is never the only sign.
 */
public enum SideColour {
  /** Petrol, usual for employers. */
  EMPLOYERS("e", "teal"),
  /** Burnt orange, usual for workers. */
  WORKERS("w", "rust"),
  /** Violet, usual for the Commission. */
  COMMISSION("c", "violet"),
  /** Leaf green, usual for Member States. */
  MEMBER_STATES("m", "green"),
  /** Raspberry, usual for civil society. */
  CIVIL_SOCIETY("s", "plum"),
  /** Gold, usual for experts. */
  EXPERTS("x", "gold"),
  /** Navy, usual for international organisations. */
  INTERNATIONAL("i", "blue"),
  /** Brown, usual for regions and cities. */
  REGIONS("r", "rose"),
  /** Slate, usual for observers, and for a key that is not known. */
  OBSERVERS("o", "slate");

  private final String key;
  private final String colour;

  SideColour(String key, String colour) {
    this.key = key;
    this.colour = colour;
  }

  /** The key under which a hearing stores the colour. */
  public String key() {
    return key;
  }

  /** Sets the looked-up colour {@code -hd-side} for a node and everything in it. */
  public String styleClass() {
    return "side-" + key;
  }

  /** The colour of a key, or of a colour's name such as {@code teal}; else {@link #OBSERVERS}. */
  public static SideColour of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.key.equalsIgnoreCase(name) || each.colour.equalsIgnoreCase(name))
        .findFirst()
        .orElse(OBSERVERS);
  }
}
