package org.hearingdesk.domain.hearing;

/** How a paragraph is set. */
public enum ParagraphKind {
  TEXT,
  HEADING,
  BULLET,
  /** A heading within what stands under another. */
  SUBHEADING,
  /** An item of a list within an item. */
  INNER_BULLET,
  NUMBERED,
  INNER_NUMBERED,
  /** Somebody's own words, set apart. */
  QUOTATION;

  public boolean isHeading() {
    return this == HEADING || this == SUBHEADING;
  }

  /** Whether it is an item of a list. */
  public boolean isItem() {
    return switch (this) {
      case BULLET, INNER_BULLET, NUMBERED, INNER_NUMBERED -> true;
      case TEXT, HEADING, SUBHEADING, QUOTATION -> false;
    };
  }

  /** Whether it is an item that counts. */
  public boolean isNumbered() {
    return this == NUMBERED || this == INNER_NUMBERED;
  }

  /** Whether it stands within another one of its sort. */
  public boolean isInner() {
    return this == SUBHEADING || this == INNER_BULLET || this == INNER_NUMBERED;
  }

  /** The same one level further in; what has no further level stays. */
  public ParagraphKind inward() {
    return switch (this) {
      case HEADING, SUBHEADING -> SUBHEADING;
      case BULLET, INNER_BULLET -> INNER_BULLET;
      case NUMBERED, INNER_NUMBERED -> INNER_NUMBERED;
      case TEXT, QUOTATION -> this;
    };
  }

  /** The same one level further out. */
  public ParagraphKind outward() {
    return switch (this) {
      case HEADING, SUBHEADING -> HEADING;
      case BULLET, INNER_BULLET -> BULLET;
      case NUMBERED, INNER_NUMBERED -> NUMBERED;
      case TEXT, QUOTATION -> this;
    };
  }
}
