package org.hearingdesk.domain.command;

/** Carries a rejection out of the checks of this package; never leaves it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection reason;

  Refusal(Rejection reason) {
    super(reason.toString(), null, false, false);
    this.reason = reason;
  }

  Rejection reason() {
    return reason;
  }
}
