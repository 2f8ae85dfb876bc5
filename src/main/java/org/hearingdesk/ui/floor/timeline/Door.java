package org.hearingdesk.ui.floor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;

/** The way by which the timeline asks for a change. */
public interface Door {
  /** Asks for several things in one change and tells on the FX thread why not, if not. */
  void submit(List<Command> commands, Consumer<Optional<String>> after);

  /** An id for something new. */
  <T> Id<T> newId();
}
