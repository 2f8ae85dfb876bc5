package org.hearingdesk.store;

/** A text that was found in a row of some table of a damaged database. */
final class SalvagedRow {
  private final long number;
  private final byte[] text;

  SalvagedRow(long number, byte[] text) {
    this.number = number;
    this.text = text;
  }

  /** The number of the row. */
  long number() {
    return number;
  }

  byte[] text() {
    return text;
  }
}
