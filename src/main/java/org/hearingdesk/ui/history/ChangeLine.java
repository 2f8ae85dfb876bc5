package org.hearingdesk.ui.history;

import java.time.Instant;
import java.util.List;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.UndoStep;
import org.hearingdesk.words.ChangeKind;
import org.hearingdesk.words.ChangeSentences;
import org.hearingdesk.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One change in the list. Its sentence is made when it is first asked for, because there may be
 * tens of thousands.
 */
public final class ChangeLine implements HistoryItem {
  private final Id<Change> id;
  private final List<Entry> entries;
  private final boolean takenBack;
  private final ChangeKind kind;
  private volatile @Nullable Sentence sentence;

  ChangeLine(Id<Change> id, List<Entry> entries, boolean takenBack) {
    this.id = id;
    this.entries = List.copyOf(entries);
    this.takenBack = takenBack;
    this.kind = ChangeSentences.kind(this.entries);
  }

  public Id<Change> id() {
    return id;
  }

  public Instant at() {
    return entries.getLast().at();
  }

  public String operator() {
    return entries.getLast().operator();
  }

  public String laptop() {
    return entries.getLast().stamp().node();
  }

  public ChangeKind kind() {
    return kind;
  }

  /** Whether it is not in force. */
  public boolean takenBack() {
    return takenBack;
  }

  /** Whether it may be taken back, if it is in force. */
  public boolean mayBeTakenBack() {
    return !takenBack && UndoStep.mayBeTakenBack(entries);
  }

  /** Whether it is as this earlier line showed it. */
  boolean isAs(ChangeLine other) {
    return takenBack == other.takenBack && entries.size() == other.entries.size();
  }

  Sentence sentence(ChangeSentences sentences) {
    Sentence made = sentence;
    if (made == null) {
      made = sentences.of(entries);
      sentence = made;
    }
    return made;
  }
}
