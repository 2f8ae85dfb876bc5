package org.hearingdesk.ui.priorities;

import org.hearingdesk.domain.hearing.BallotMethod;

/** Which of the keys that are typed do something on a screen of this place. */
final class ScreenKeys {
  private static final String ALWAYS = "?⌫⏎/";

  private ScreenKeys() {}

  /** The first sign of each, in no order. */
  static String of(Screen screen) {
    return switch (screen) {
      case Screen.Ballots(var round, var _, var _) -> ALWAYS + of(round.asked().method());
      case Screen.Hands _ -> "1⌫⏎";
      case Screen.NoQuestion _,
          Screen.Writing _,
          Screen.NotOpened _,
          Screen.Gathering _,
          Screen.Intake _,
          Screen.Result _,
          Screen.Discarded _ ->
          "";
    };
  }

  private static String of(BallotMethod method) {
    return switch (method) {
      case TOP_K -> "a1";
      case RANKING -> "a1=";
      case RATING, POINTS -> "1";
      case APPROVAL -> "a␣";
    };
  }
}
