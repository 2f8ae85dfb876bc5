package org.hearingdesk.ui.history;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** Every change of the hearing, and the way back from each. */
public final class HistoryPlace implements Place {
  public static final String ID = "history";

  private final Messages messages;
  private final HistoryViewModel model;
  private final Runnable mergeFile;
  private @Nullable HistoryView view;

  /**
   * @param fx runs what touches the window, on the FX thread
   * @param worker runs what takes long
   * @param clock tells which day is today
   * @param mergeFile asks for another copy of this hearing and takes its changes in
   */
  public HistoryPlace(
      HearingSession session,
      Messages messages,
      Executor fx,
      Executor worker,
      InstantSource clock,
      Runnable mergeFile) {
    this.messages = messages;
    this.model = new HistoryViewModel(session, messages, fx, worker, clock);
    this.mergeFile = mergeFile;
  }

  HistoryViewModel model() {
    return model;
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
  public Spot spot() {
    return Spot.FOOT;
  }

  @Override
  public Node view() {
    return shown();
  }

  private HistoryView shown() {
    HistoryView made = view;
    if (made == null) {
      made = new HistoryView(messages, model, mergeFile);
      view = made;
    }
    return made;
  }

  @Override
  public void onShow() {
    model.attach();
  }

  @Override
  public void onHide() {
    model.detach();
  }

  @Override
  public List<Act> acts() {
    return List.of(
        Act.of("history.take_back", "history.act.take_back", model::takeBackOrPutBack)
            .keys("Backspace")
            .in(ID)
            .when(
                model
                    .chosenProperty()
                    .map(line -> line.filter(HistoryViewModel::canStep).isPresent()))
            .hint("history.hint.take_back"),
        Act.of("history.search", "history.act.search", () -> shown().focusSearch())
            .keys("Slash")
            .in(ID)
            .hint("history.hint.search"),
        Act.of("history.next_conflict", "history.act.next_conflict", () -> shown().nextConflict())
            .keys("F8")
            .in(ID)
            .hint("history.hint.next_conflict"),
        Act.of("history.merge", "history.act.merge", mergeFile).in(ID));
  }

  @Override
  public List<Hint> hints() {
    return List.of(new Hint("↑ ↓", "history.hint.move"));
  }
}
