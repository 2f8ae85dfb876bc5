package org.hearingdesk.ui.minutes;

import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Banner;

/** A notice as a banner, with the button that takes back what it tells of. */
public final class NoticeBanner {
  private NoticeBanner() {}

  public static Banner of(Notices.Notice notice, Notices notices, Messages messages) {
    Banner banner =
        new Banner(
            notice.problem() ? Banner.Kind.WARNING : Banner.Kind.INFORMATION, notice.words());
    notice.undo().ifPresent(change -> banner.act(messages.text("minutes.undo"), notices::undo));
    banner.dismissable(messages.text("minutes.dismiss"), notices::dismiss);
    return banner;
  }
}
