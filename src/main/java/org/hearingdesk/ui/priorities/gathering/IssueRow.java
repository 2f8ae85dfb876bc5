package org.hearingdesk.ui.priorities.gathering;

import org.hearingdesk.domain.gathering.Issue;

/**
 * Something that was raised, ready to show.
 *
 * @param raisedBy who raised it, in words
 * @param like what it may be the same as, and why; blank for none
 * @param chosen whether a person has picked it for what comes next
 */
record IssueRow(Issue issue, String mark, String raisedBy, String like, boolean chosen) {
  String id() {
    return issue.id().value();
  }

  /** The whole row in words. */
  String spoken(String chosenWord) {
    return (chosen ? chosenWord + ", " : "")
        + issue.text()
        + ", "
        + mark
        + ", "
        + raisedBy
        + (like.isEmpty() ? "" : ", " + like);
  }
}
