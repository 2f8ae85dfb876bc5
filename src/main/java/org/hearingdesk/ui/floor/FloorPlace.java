package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.floor.statistics.TableExport;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/** The Floor as a place of the window. Belongs to one open hearing. */
public final class FloorPlace implements Place {
  public static final String ID = "floor";

  private final FloorViewModel model;
  private final FloorView view;
  private final FloorActs acts;

  /**
   * @param fx the FX thread
   * @param delay waits for pauses of typing
   * @param export writes the statistics into a file
   */
  public FloorPlace(
      HearingSession session, Messages messages, Executor fx, Delay delay, TableExport export) {
    this(new FloorViewModel(session, messages, fx, delay, Optional.of(export)), messages);
  }

  FloorPlace(FloorViewModel model, Messages messages) {
    this.model = model;
    view = new FloorView(model, messages);
    acts = view.acts();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.FLOOR;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void onShow() {
    view.attach();
  }

  @Override
  public void onHide() {
    view.detach();
  }

  /** Shows an intervention on the timeline of its item; the place is in sight already. */
  public void show(Id<Intervention> turn) {
    model.toTimeline(turn);
  }

  /** Hands in everything that is still being typed, such as before the window closes. */
  public void flush() {
    model.capture().flush();
  }

  @Override
  public List<Act> acts() {
    return acts.all();
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        new Hint("@", "floor.hint.speaker"),
        new Hint("#", "floor.hint.topic"),
        new Hint("!p", "floor.hint.priority"),
        new Hint("Alt ↑ ↓", "floor.hint.earlier"),
        new Hint("⏎", "floor.hint.list.give"),
        new Hint("Alt ↑ ↓ Home End", "floor.hint.list.move"),
        new Hint("Del", "floor.hint.list.withdraw"));
  }

  @Override
  public List<Hint> keys() {
    return FloorKeys.all();
  }
}
