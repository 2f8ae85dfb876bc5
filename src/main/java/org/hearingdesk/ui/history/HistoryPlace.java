package org.hearingdesk.ui.history;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.history.conflicts.ConflictsViewModel;
import org.hearingdesk.ui.history.merge.CopyFiles;
import org.hearingdesk.ui.history.merge.HandOverViewModel;
import org.hearingdesk.ui.history.merge.MergeViewModel;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/**
 * The place where everything that was changed can be read and taken back, and where copies are
 * handed over, merged, and their conflicts settled.
 */
public final class HistoryPlace implements Place {
  /** Its id. */
  public static final String ID = "history";

  private final HistoryViewModel model;
  private final ConflictsViewModel conflicts;
  private final MergeViewModel merge;
  private final HandOverViewModel handOver;
  private final HistoryPages view;
  private final Runnable go;

  /**
   * @param fx runs on the FX thread
   * @param worker runs what takes longer
   * @param go brings this place into sight
   */
  public HistoryPlace(
      HearingSession session,
      Messages messages,
      Executor fx,
      Executor worker,
      CopyFiles files,
      Runnable go) {
    this.go = go;
    model = new HistoryViewModel(session, messages, fx, worker);
    conflicts = new ConflictsViewModel(session, messages, fx, worker);
    merge = new MergeViewModel(session, files, messages, fx, worker);
    handOver = new HandOverViewModel(session, files, messages, fx);
    view = new HistoryPages(model, conflicts, merge, handOver, messages);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.HISTORY;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public Spot spot() {
    return Spot.FOOT;
  }

  @Override
  public void onShow() {
    model.attach();
    conflicts.attach();
    view.focusFirst();
  }

  @Override
  public void onHide() {
    conflicts.detach();
    model.detach();
  }

  /** Shows what waits for a decision. */
  public void showConflicts() {
    go.run();
    view.showConflicts();
  }

  private void merge() {
    go.run();
    view.showChanges();
    merge.choose();
  }

  private void handOver() {
    go.run();
    view.showChanges();
    handOver.begin();
  }

  @Override
  public List<Act> acts() {
    return List.of(
        Act.of("history-search", "history.act.search", view::focusSearch)
            .keys("Slash")
            .in(ID)
            .hint("history.hint.search"),
        Act.of("history-take-back", "history.act.take_back", view::takeBackSelected)
            .keys("Backspace")
            .in(ID)
            .hint("history.hint.take_back"),
        Act.of("history-next-conflict", "history.act.next_conflict", view::nextConflict)
            .keys("F8")
            .in(ID)
            .hint("history.hint.next_conflict"),
        Act.of("history-merge", "merge.act.merge", this::merge),
        Act.of("history-hand-over", "merge.act.hand_over", this::handOver),
        Act.of("history-conflicts-show", "merge.act.conflicts", this::showConflicts));
  }

  @Override
  public List<Hint> hints() {
    return List.of(new Hint("↑ ↓", "history.hint.move"));
  }
}
