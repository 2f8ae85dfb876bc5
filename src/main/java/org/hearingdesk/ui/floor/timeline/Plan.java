package org.hearingdesk.ui.floor.timeline;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;

/**
 * What a draft asks for, or what is wrong in which field.
 *
 * @param commands one change; empty while something is wrong, or when nothing differs
 */
record Plan(
    List<Command> commands, Optional<Fault> who, Optional<Fault> first, Optional<Fault> second) {
  Plan {
    commands = List.copyOf(commands);
  }

  /**
   * Why a field cannot be taken as it is.
   *
   * @param missing whether it is only not filled in yet
   */
  record Fault(String words, boolean missing) {}

  static Plan of(List<Command> commands) {
    return new Plan(commands, Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean faulty() {
    return who.isPresent() || first.isPresent() || second.isPresent();
  }
}
