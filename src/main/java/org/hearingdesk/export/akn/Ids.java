package org.hearingdesk.export.akn;

/** Gives every element of one file an identifier of its own. */
final class Ids {
  private int last;

  String next(String kind) {
    last++;
    return kind + "_" + last;
  }
}
