package org.hearingdesk.ui.minutes;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Snapshot;

/** Shows a hearing, and each state of it that follows, for as long as it is in sight. */
public final class FollowedHearing {
  private final HearingSession session;
  private final Executor fx;
  private final Consumer<Snapshot> show;
  private Optional<HearingSession.Subscription> subscription = Optional.empty();

  /**
   * @param show called on the FX thread
   */
  public FollowedHearing(HearingSession session, Executor fx, Consumer<Snapshot> show) {
    this.session = session;
    this.fx = fx;
    this.show = show;
  }

  /** Shows the hearing as it is and follows it from now on. */
  public void attach() {
    if (subscription.isEmpty()) {
      subscription = Optional.of(session.subscribe(next -> fx.execute(() -> show.accept(next))));
      show.accept(session.snapshot());
    }
  }

  /** Stops following. */
  public void detach() {
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
  }
}
