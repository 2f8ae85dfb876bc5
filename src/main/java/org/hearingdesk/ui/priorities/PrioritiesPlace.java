package org.hearingdesk.ui.priorities;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/** The place where questions are put, ballots keyed in and results read. */
public final class PrioritiesPlace implements Place {
  private final PrioritiesViewModel model;
  private final Messages messages;
  private final PriorityActs acts;
  private Optional<PrioritiesView> shown = Optional.empty();
  private Supplier<Optional<Path>> askFile = Optional::empty;

  /**
   * @param model of the open hearing; lives as long as the hearing is open
   */
  public PrioritiesPlace(PrioritiesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    acts =
        PriorityActs.of(
            model,
            new PriorityActs.InView(
                () -> inView(PrioritiesView::askWhyReopen),
                () -> inView(PrioritiesView::askWhyDiscard),
                () -> inView(PrioritiesView::findVoter),
                () -> inView(PrioritiesView::findProxy),
                () -> inView(PrioritiesView::askWhyLate),
                () -> inView(PrioritiesView::explain),
                () -> inView(PrioritiesView::renameOption),
                () -> inView(PrioritiesView::pasteBallots),
                this::importFile));
  }

  private void importFile() {
    askFile
        .get()
        .ifPresent(file -> {
          model.takeIn(true);
          model.intake().open(file);
        });
  }

  /**
   * @param toTurn shows an intervention where it was written
   * @param askFile asks for a file of ballots
   */
  public PrioritiesPlace(
      PrioritiesViewModel model,
      Messages messages,
      Consumer<Id<Intervention>> toTurn,
      Supplier<Optional<Path>> askFile) {
    this(model, messages);
    this.askFile = askFile;
    model.gathering().onJump(toTurn);
  }

  private void inView(Consumer<PrioritiesView> act) {
    shown.ifPresent(act);
  }

  @Override
  public String id() {
    return PriorityActs.PLACE;
  }

  @Override
  public Icons icon() {
    return Icons.PRIORITIES;
  }

  @Override
  public Node view() {
    PrioritiesView view = new PrioritiesView(model, acts, messages);
    shown = Optional.of(view);
    return view.build();
  }

  @Override
  public void onShow() {
    model.attach();
    inView(PrioritiesView::focus);
  }

  @Override
  public void onHide() {
    model.detach();
  }

  @Override
  public List<Act> acts() {
    return acts.all();
  }

  @Override
  public List<Hint> keys() {
    return List.of(
        new Hint("Space", "gathering.key.pick"),
        new Hint("⏎", "gathering.key.take"),
        new Hint("← →", "gathering.key.lists"));
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        new Hint("a … z", "priorities.hint.letter"),
        new Hint("1 … 9", "priorities.hint.digit"),
        new Hint("?", "priorities.hint.no_opinion"),
        new Hint("⌫", "priorities.hint.take_back"),
        new Hint("⏎", "priorities.hint.enter"),
        new Hint("/", "priorities.hint.find"),
        new Hint("=", "priorities.hint.tie"),
        new Hint("␣", "priorities.hint.mark"),
        new Hint("1 2", "priorities.hint.pair"),
        new Hint("0 =", "priorities.hint.alike"),
        new Hint("␣ ?", "priorities.hint.open_pair"));
  }

  @Override
  public ObservableValue<List<Hint>> hintsNow() {
    return model
        .screenProperty()
        .map(screen -> {
          return hints().stream().filter(hint -> ScreenKeys.does(screen, hint.keys())).toList();
        });
  }
}
