package org.hearingdesk.ui.priorities;

import java.util.Set;
import org.hearingdesk.domain.hearing.BallotMethod;

/** Which of the keys that are typed do something on a screen of this place. */
final class ScreenKeys {
  private static final String ALWAYS = "?⌫⏎/";

  /** Those that answer a pair, as they are told. */
  private static final Set<String> PAIRS = Set.of("1 2", "0 =", "␣ ?");

  /** And those that do the same as in any grid. */
  private static final String PAIRS_TOO = "⌫⏎/";

  private ScreenKeys() {}

  /** Whether keys that are told so do something on a screen. */
  static boolean does(Screen screen, String keys) {
    if (screen instanceof Screen.Ballots(var round, var _, var _)
        && round.asked().method() == BallotMethod.PAIRWISE) {
      return PAIRS.contains(keys) || PAIRS_TOO.contains(keys);
    }
    return of(screen).contains(keys.substring(0, 1)) && !PAIRS.contains(keys);
  }

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
      case PAIRWISE -> "a1=␣";
    };
  }
}
