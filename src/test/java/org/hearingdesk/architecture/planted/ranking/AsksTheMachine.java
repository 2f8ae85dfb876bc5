package org.hearingdesk.architecture.planted.ranking;

import java.util.Random;

/** Planted: draws lots without a seed. */
public final class AsksTheMachine {
  private AsksTheMachine() {}

  /** Returns a draw that nobody can repeat. */
  public static int draw() {
    return new Random().nextInt();
  }
}
