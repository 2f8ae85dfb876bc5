package org.hearingdesk.ui.priorities.gathering;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;

/**
 * An option, ready to show.
 *
 * @param raisedBy who raised it, in words; blank for one that was typed
 * @param wordings how many wordings it was made of, in words; blank for one or none
 * @param chosen whether a person has picked it for what comes next
 */
record OptionRow(Option option, String letter, String raisedBy, String wordings, boolean chosen) {
  Id<Option> id() {
    return option.id();
  }

  /** The whole row in words. */
  String spoken(String chosenWord) {
    return (chosen ? chosenWord + ", " : "")
        + letter
        + ", "
        + option.text()
        + (raisedBy.isEmpty() ? "" : ", " + raisedBy)
        + (wordings.isEmpty() ? "" : ", " + wordings);
  }
}
