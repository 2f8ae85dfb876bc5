package org.hearingdesk.ui.shell;

import java.util.List;
import org.hearingdesk.ui.kit.Banner;

/**
 * A line above the content, in words ready to show.
 *
 * @param id stable; a notice with the same id takes the place of the earlier one
 * @param kind how it is meant; {@link Banner.Kind#NOT_SAVED} cannot be put away
 * @param words what happened, what was kept, what to do
 * @param answers the buttons
 */
public record Notice(String id, Banner.Kind kind, String words, List<Answer> answers) {

  public Notice {
    answers = List.copyOf(answers);
  }

  /** A button of a notice. */
  public record Answer(String words, Runnable run) {}
}
