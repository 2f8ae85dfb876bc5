package org.hearingdesk.ui.kit;

import java.util.Arrays;

/**
 * The colours a side can have. Each stands on its own in every theme; a letter always stands beside
 * it, because colour is never the only sign.
 */
public enum SideColour {
  /** Petrol, usual for employers. */
  EMPLOYERS("e"),
  /** Burnt orange, usual for workers. */
  WORKERS("w"),
  /** Violet, usual for the Commission. */
  COMMISSION("c"),
  /** Leaf green, usual for Member States. */
  MEMBER_STATES("m"),
  /** Raspberry, usual for civil society. */
  CIVIL_SOCIETY("s"),
  /** Gold, usual for experts. */
  EXPERTS("x"),
  /** Navy, usual for international organisations. */
  INTERNATIONAL("i"),
  /** Brown, usual for regions and cities. */
  REGIONS("r"),
  /** Slate, usual for observers, and for a key that is not known. */
  OBSERVERS("o");

  private final String key;

  SideColour(String key) {
    this.key = key;
  }

  /** The key under which a hearing stores the colour. */
  public String key() {
    return key;
  }

  /** Sets the looked-up colour {@code -hd-side} for a node and everything in it. */
  public String styleClass() {
    return "side-" + key;
  }

  /** The colour of a stored key; an unknown one is {@link #OBSERVERS}. */
  public static SideColour of(String key) {
    return Arrays.stream(values())
        .filter(colour -> colour.key.equalsIgnoreCase(key))
        .findFirst()
        .orElse(OBSERVERS);
  }
}
