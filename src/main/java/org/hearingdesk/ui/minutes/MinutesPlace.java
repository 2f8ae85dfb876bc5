package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/** Minutes as a place of the window. */
public final class MinutesPlace implements Place {
  public static final String ID = "minutes";

  private final MinutesViewModel model;
  private final Act export;
  private final Optional<MinutesReview> review;
  private final MinutesView view;

  /**
   * @param export goes to where the minutes are exported
   */
  public MinutesPlace(MinutesViewModel model, Messages messages, Runnable export) {
    this(model, messages, export, Optional.empty());
  }

  /**
   * @param export goes to where the minutes are exported
   * @param review the correction round and the approval, where there are files to be had
   */
  public MinutesPlace(
      MinutesViewModel model, Messages messages, Runnable export, Optional<MinutesReview> review) {
    this.model = model;
    this.review = review;
    this.export = Act.of("minutes-export", "minutes.export", export).in(ID);
    this.view = new MinutesView(model, messages, this.export, review);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.MINUTES;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void onShow() {
    model.attach();
    view.attach();
  }

  @Override
  public void onHide() {
    view.detach();
    model.detach();
  }

  @Override
  public List<Act> acts() {
    ObservableValue<Boolean> paragraph =
        Bindings.createBooleanBinding(
            () ->
                model.text().currentProperty().get().isPresent()
                    && model.text().editableProperty().get(),
            model.text().currentProperty(),
            model.text().editableProperty());
    ObservableValue<Boolean> source =
        Bindings.createBooleanBinding(
            () ->
                model.sources().selectedProperty().get().isPresent()
                    && model.text().editableProperty().get(),
            model.sources().selectedProperty(),
            model.text().editableProperty());
    List<Act> acts = new ArrayList<>();
    acts.addAll(
        List.of(
            act("next-section", "next_section", model::nextSection)
                .keys("Alt+Down")
                .hint("minutes.hint.next_section"),
            act("previous-section", "previous_section", model::previousSection).keys("Alt+Up"),
            act("insert", "insert", model::insertSelected)
                .keys("Shortcut+Enter")
                .hint("minutes.hint.insert")
                .when(source),
            act("next-flagged", "next_flagged", model::nextFlagged)
                .keys("F8")
                .hint("minutes.hint.next_flagged"),
            act("mark-read", "mark_read", model::markRead)
                .keys("F9")
                .hint("minutes.hint.mark_read")
                .when(paragraph)));
    acts.addAll(new WritingActs(model, view).acts(paragraph));
    acts.add(act("give-back", "give_back", model::giveBack));
    acts.add(act("final", "final", model::switchFinal).keys("Alt+F9"));
    acts.add(
        act("comment", "comment", model.comments()::begin)
            .keys("Shortcut+M")
            .hint("minutes.hint.comment")
            .when(model.comments().possibleProperty()));
    acts.add(act("next-comment", "next_comment", model::nextComment).keys("Shortcut+Shift+M"));
    // a key must change no text that is out of sight
    acts.replaceAll(each -> each.alsoWhen(view.textShown()));
    review.ifPresent(each -> acts.addAll(each.acts(view)));
    acts.add(export);
    return acts;
  }

  @Override
  public ObservableValue<List<Hint>> hintsNow() {
    return view.textShown().map(text -> review.map(each -> each.hints(text)).orElseGet(List::of));
  }

  static Act act(String id, String title, Runnable run) {
    return Act.of("minutes-" + id, "minutes.act." + title, run).in(ID);
  }
}
