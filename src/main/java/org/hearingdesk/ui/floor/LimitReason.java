package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.Limits;

/** Why the limit of a turn is not the plain one, for the moderator alone. */
final class LimitReason {
  private LimitReason() {}

  /**
   * The reason in a word or three; empty for the plain limit. Told only while the limit is what the
   * rules come to: an extension speaks for itself.
   */
  static String of(Moment moment, Intervention turn) {
    return Limits.of(moment.hearing(), turn, moment.now())
        .filter(allowed -> turn.limit().filter(allowed.time()::equals).isPresent())
        .map(allowed -> words(moment, allowed))
        .orElse("");
  }

  private static String words(Moment moment, Limits.Allowed allowed) {
    boolean more = allowed.allowance().isPositive();
    if (allowed.bySide()) {
      return moment
          .messages()
          .text(more ? "floor.reason.share_and_allowance" : "floor.reason.share");
    }
    return more ? moment.messages().text("floor.reason.allowance") : "";
  }
}
