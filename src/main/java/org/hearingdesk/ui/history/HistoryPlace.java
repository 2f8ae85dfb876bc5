package org.hearingdesk.ui.history;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/** The place where everything that was changed can be read and taken back. */
public final class HistoryPlace implements Place {
  /** Its id. */
  public static final String ID = "history";

  private final HistoryViewModel model;
  private final HistoryView view;

  /**
   * @param fx runs on the FX thread
   * @param worker runs what takes longer
   */
  public HistoryPlace(HearingSession session, Messages messages, Executor fx, Executor worker) {
    model = new HistoryViewModel(session, messages, fx, worker);
    view = new HistoryView(model, messages);
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
    view.focusList();
  }

  @Override
  public void onHide() {
    model.detach();
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
            .hint("history.hint.take_back"));
  }

  @Override
  public List<Hint> hints() {
    return List.of(new Hint("↑ ↓", "history.hint.move"));
  }
}
