package org.hearingdesk.ui.history.merge;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.words.MergeWords;

/** How far a merge has come. */
sealed interface MergeState {
  /** Nothing is being merged. */
  record Nothing() implements MergeState {}

  /** The file is being read, or what it has is coming in. */
  record Working(String file) implements MergeState {}

  /** There is nothing to merge, or it cannot be, for this reason. */
  record Told(String file, String words) implements MergeState {}

  /** This would come in; nothing has changed yet. */
  record Preview(String file, Merging.Ready merge, MergeWords words) implements MergeState {}

  /** It came in by this change. */
  record Done(String file, MergeWords words, Id<Change> change) implements MergeState {}
}
