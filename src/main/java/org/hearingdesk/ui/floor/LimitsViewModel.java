package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.limits.RuleDraft;

/** Changes the rule for speaking time of the item that runs, without leaving the Floor. */
final class LimitsViewModel {
  private final Submitter submitter;
  private final RuleDraft draft;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper somebody = new ReadOnlyBooleanWrapper();
  private final BooleanProperty alsoNow = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<Moment> last = Optional.empty();
  private Optional<Id<AgendaItem>> item = Optional.empty();

  LimitsViewModel(Submitter submitter, Messages messages) {
    this.submitter = submitter;
    this.draft = new RuleDraft(messages);
  }

  RuleDraft draft() {
    return draft;
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether there is an item whose list of speakers is kept. */
  ReadOnlyBooleanProperty possibleProperty() {
    return possible.getReadOnlyProperty();
  }

  /** Whether somebody speaks on the item, to whom the rule can apply at once. */
  ReadOnlyBooleanProperty somebodyProperty() {
    return somebody.getReadOnlyProperty();
  }

  /** Whether the rule holds for the one who speaks now, too; chosen anew each time. */
  BooleanProperty alsoNowProperty() {
    return alsoNow;
  }

  /** Which item it is. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    possible.set(moment.itemOfList().isPresent());
    somebody.set(
        moment.floor().filter(turn -> item.filter(turn.item()::equals).isPresent()).isPresent());
    if (item.filter(id -> !moment.hearing().agenda().has(id)).isPresent()) {
      close();
    }
  }

  /** Opens the rule of the item that runs, else of the next. */
  void open() {
    last.ifPresent(moment ->
        moment
            .itemOfList()
            .ifPresent(each -> {
              item = Optional.of(each.id());
              draft.show(each, moment.hearing());
              title.set(moment.numberedTitle(each));
              problem.set("");
              alsoNow.set(false);
              show(moment);
              open.set(true);
            }));
  }

  void close() {
    open.set(false);
    item = Optional.empty();
  }

  /** Hands the rule in; it holds from the next turn on. */
  void apply() {
    Optional<AgendaItem> before =
        item.flatMap(id -> last.flatMap(moment -> moment.hearing().agenda().find(id)));
    Optional<SpeakingRule> rule = draft.read();
    if (before.isEmpty() || rule.isEmpty()) {
      return;
    }
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.EditPart(before.get(), rule.get().on(before.get())));
    if (alsoNow.get() && somebody.get()) {
      commands.add(new Command.RenewLimit());
    }
    submitter.submit(
        commands,
        reason -> {
          problem.set(reason.orElse(""));
          if (reason.isEmpty()) {
            close();
          }
        });
  }
}
