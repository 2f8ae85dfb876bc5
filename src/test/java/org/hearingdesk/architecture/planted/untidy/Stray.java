package org.hearingdesk.architecture.planted.untidy;

/** Planted: in a package that no row of the table names. */
public final class Stray {
  private Stray() {}
}
