package org.hearingdesk.ui.welcome;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/** The place without a hearing. */
public final class WelcomePlace implements Place {
  /** Its id. */
  public static final String ID = "welcome";

  private final WelcomeActs acts;
  private final WelcomeView view;
  private final StackPane whole;

  /**
   * @param recent the hearings that were open here, latest first; may change
   */
  public WelcomePlace(Messages messages, WelcomeActs acts, ObservableList<RecentRow> recent) {
    this.acts = acts;
    this.view = new WelcomeView(messages, acts, recent);
    this.whole = new StackPane(view, new BackupsSheet(messages, acts.backups()));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.SAMPLE;
  }

  @Override
  public Node view() {
    return whole;
  }

  @Override
  public Spot spot() {
    return Spot.NONE;
  }

  @Override
  public boolean withoutHearing() {
    return true;
  }

  @Override
  public void onShow() {
    view.focusFirst();
  }

  @Override
  public List<Act> acts() {
    return List.of(
        Act.of("welcome-new", "welcome.new", () -> acts.create(Template.BLANK))
            .keys("Shortcut+N")
            .in(ID)
            .hint("welcome.hint.new"),
        Act.of("welcome-open", "welcome.open", acts::choose)
            .keys("Shortcut+O")
            .in(ID)
            .hint("welcome.hint.open"),
        Act.of("welcome-sample", "welcome.sample", acts::openSample).in(ID),
        Act.of("welcome-backups", "welcome.act.backups", this::backups)
            .keys("Shortcut+Shift+B")
            .in(ID)
            .hint("welcome.hint.backups"),
        Act.of("welcome-earlier", "welcome.earlier.alone", () -> acts.createFromEarlier(false))
            .in(ID),
        Act.of(
                "welcome-earlier-people",
                "welcome.earlier.people",
                () -> acts.createFromEarlier(true))
            .in(ID));
  }

  /** Those of the hearing that is marked in the list, else of one that the person chooses. */
  private void backups() {
    view.marked().ifPresentOrElse(row -> acts.backups().show(row.file()), acts.backups()::choose);
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        new Hint("↑ ↓", "welcome.hint.recent"),
        new Hint("⏎", "welcome.hint.open_it"),
        new Hint("Del", "welcome.hint.forget"));
  }
}
