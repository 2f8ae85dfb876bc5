package org.hearingdesk.ui.minutes;

import org.hearingdesk.domain.hearing.ParagraphKind;

/** What stands before the items of lists: a dot, or a number that begins anew with each list. */
final class ItemNumbers {
  private int outer;
  private int inner;

  /** The sign before the next paragraph; empty before what is no item. */
  String next(ParagraphKind kind) {
    inner = kind == ParagraphKind.INNER_NUMBERED ? inner + 1 : 0;
    outer =
        switch (kind) {
          case NUMBERED -> outer + 1;
          case INNER_BULLET, INNER_NUMBERED -> outer;
          case TEXT, HEADING, SUBHEADING, QUOTATION, BULLET -> 0;
        };
    return switch (kind) {
      case BULLET -> "•";
      case INNER_BULLET -> "–";
      case NUMBERED -> outer + ".";
      case INNER_NUMBERED -> letters(inner) + ".";
      case TEXT, HEADING, SUBHEADING, QUOTATION -> "";
    };
  }

  private static String letters(int number) {
    return number > 26 ? String.valueOf(number) : Character.toString('a' + number - 1);
  }
}
