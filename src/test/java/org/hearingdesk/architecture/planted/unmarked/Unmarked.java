package org.hearingdesk.architecture.planted.unmarked;

/** Planted: a package in which null is allowed everywhere. */
public final class Unmarked {
  private Unmarked() {}
}
