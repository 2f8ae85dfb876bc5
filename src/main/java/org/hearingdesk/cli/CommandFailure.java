package org.hearingdesk.cli;

/** A command that cannot be carried out; its message is one line in the user's words. */
public final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public CommandFailure(String message) {
    super(message);
  }
}
