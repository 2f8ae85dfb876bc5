package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.ItemLimits;
import org.hearingdesk.words.SideMark;

/**
 * What holds for the list of speakers: whether it is closed, and what sides have left of a share.
 */
final class ListRulesViewModel {
  private final Submitter submitter;
  private final Consumer<String> announce;
  private final Consumer<String> problem;
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canClose = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<ShareRow>> shares =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Moment> last = Optional.empty();
  private Optional<Id<AgendaItem>> item = Optional.empty();

  ListRulesViewModel(Submitter submitter, Consumer<String> announce, Consumer<String> problem) {
    this.submitter = submitter;
    this.announce = announce;
    this.problem = problem;
  }

  /** Whether the list takes no further ordinary requests. */
  ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /** Whether there is a list that is open. */
  ReadOnlyBooleanProperty canCloseProperty() {
    return canClose.getReadOnlyProperty();
  }

  /** What each side has left, in the order of the share; empty where no time is shared. */
  ReadOnlyObjectProperty<List<ShareRow>> sharesProperty() {
    return shares.getReadOnlyProperty();
  }

  void close() {
    item.ifPresent(on -> submit(new Command.CloseList(on), "floor.say.list_closed"));
  }

  void reopen() {
    item.ifPresent(on -> submit(new Command.ReopenList(on), "floor.say.list_reopened"));
  }

  private void submit(Command command, String done) {
    submitter.submit(
        List.of(command),
        reason -> {
          problem.accept(reason.orElse(""));
          announce.accept(
              reason.orElseGet(() -> last.map(moment -> moment.messages().text(done)).orElse("")));
        });
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    item = moment.itemOfList().map(AgendaItem::id);
    boolean isClosed = item.filter(moment.hearing()::listClosed).isPresent();
    closed.set(isClosed);
    canClose.set(item.isPresent() && !isClosed);
    tick(moment);
  }

  /** What is left now. */
  void tick(Moment moment) {
    shares.set(
        item.map(on -> ItemLimits.at(moment.hearing(), on, moment.now())).stream()
            .flatMap(limits -> limits.left().entrySet().stream())
            .flatMap(left ->
                side(moment.hearing(), left.getKey()).stream()
                    .map(side ->
                        new ShareRow(
                            SideMark.of(side),
                            moment.formats().duration(left.getValue()),
                            left.getValue().isZero())))
            .toList());
  }

  private static Optional<Side> side(Hearing hearing, Id<Side> id) {
    return hearing.sides().find(id);
  }
}
