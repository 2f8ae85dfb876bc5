package org.hearingdesk.ui.prepare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.prepare.paste.ListSources;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** Everything that is prepared before a hearing; all of it may still change while it runs. */
public final class PreparePlace implements Place {
  public static final String ID = "prepare";

  private final Messages messages;
  private final PrepareViewModel model;
  private final Optional<Act> rehearse;
  private final BooleanProperty canActOnRow = new SimpleBooleanProperty();
  private @Nullable PrepareView view;

  /**
   * @param fx runs what touches the window, on the FX thread
   */
  public PreparePlace(HearingSession session, Messages messages, Executor fx) {
    this(session, messages, fx, Optional.empty());
  }

  /**
   * @param fx runs what touches the window, on the FX thread
   * @param rehearse what practises the hearing before the day
   */
  public PreparePlace(
      HearingSession session, Messages messages, Executor fx, Optional<Act> rehearse) {
    this(session, messages, fx, rehearse, ListSources.NONE);
  }

  /**
   * @param fx runs what touches the window, on the FX thread
   * @param rehearse what practises the hearing before the day
   * @param sources where lists come from
   */
  public PreparePlace(
      HearingSession session,
      Messages messages,
      Executor fx,
      Optional<Act> rehearse,
      ListSources sources) {
    this.messages = messages;
    this.rehearse = rehearse;
    this.model = new PrepareViewModel(session, messages, fx, sources);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.PREPARE;
  }

  @Override
  public Node view() {
    return shown();
  }

  private PrepareView shown() {
    PrepareView made = view;
    if (made == null) {
      made = new PrepareView(messages, model, rehearse);
      made.canActOnRow().subscribe(canActOnRow::set);
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
        act("add", SectionView::add).keys("Insert").hint("prepare.hint.add"),
        act("paste", SectionView::paste).keys("Shortcut+V").hint("prepare.hint.paste"),
        act("import", SectionView::chooseList)
            .keys("Shortcut+I")
            .when(
                at(Section.PARTICIPANTS)
                    .or(at(Section.SIDES))
                    .or(at(Section.AGENDA))
                    .or(at(Section.DOCUMENTS)))
            .hint("prepare.hint.import"),
        act("edit", SectionView::edit).keys("F2").when(canActOnRow).hint("prepare.hint.edit"),
        act("filter", SectionView::filter).keys("Slash").hint("prepare.hint.filter"),
        act("remove", SectionView::remove)
            .keys("Delete")
            .when(canActOnRow)
            .hint("prepare.hint.remove"),
        act("up", section -> section.move(-1))
            .keys("Alt+Up")
            .when(canActOnRow)
            .hint("prepare.hint.up"),
        act("down", section -> section.move(1)).keys("Alt+Down").when(canActOnRow),
        act("limits", SectionView::limits).keys("Shortcut+F8").when(at(Section.AGENDA)),
        act("arrive", SectionView::arrive).keys("Alt+H").when(at(Section.PARTICIPANTS)),
        Act.of("prepare-next", "prepare.act.next", () -> model.step(1))
            .keys("Shortcut+Page Down")
            .in(ID)
            .hint("prepare.hint.next"),
        Act.of("prepare-previous", "prepare.act.previous", () -> model.step(-1))
            .keys("Shortcut+Page Up")
            .in(ID));
  }

  private Act act(String name, Consumer<SectionView> run) {
    return Act.of("prepare." + name, "prepare.act." + name, () -> run.accept(shown().current()))
        .in(ID);
  }

  private BooleanBinding at(Section section) {
    return model.sectionProperty().isEqualTo(section);
  }

  PrepareViewModel model() {
    return model;
  }

  /** Goes to a section, such as from the palette. */
  public void goTo(Section section) {
    model.sectionProperty().set(section);
  }
}
