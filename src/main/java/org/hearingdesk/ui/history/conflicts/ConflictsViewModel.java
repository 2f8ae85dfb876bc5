package org.hearingdesk.ui.history.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.settling.Disagreement;
import org.hearingdesk.domain.settling.Disagreements;
import org.hearingdesk.domain.settling.Settling;
import org.hearingdesk.domain.settling.Written;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.history.conflicts.ConflictRow.Way;
import org.hearingdesk.words.DisagreementWords;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.Rejections;

/** Everything that waits for a decision after laptops went on apart, and how it is settled. */
public final class ConflictsViewModel {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final ObservableList<ConflictRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private HearingSession.Subscription subscription = () -> {};
  private int revision;

  /**
   * @param fx runs on the FX thread
   * @param worker runs what takes longer
   */
  public ConflictsViewModel(
      HearingSession session, Messages messages, Executor fx, Executor worker) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
  }

  public void attach() {
    subscription.close();
    subscription = session.subscribe(snapshot -> fx.execute(() -> show(snapshot)));
    show(session.snapshot());
  }

  public void detach() {
    subscription.close();
  }

  ObservableList<ConflictRow> rows() {
    return rows;
  }

  /** On how many a person has to decide; people who may be one are not among them. */
  public ReadOnlyIntegerProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Why the last act was refused, in words; empty if it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Settles a row in one of its ways. */
  CompletableFuture<Outcome> settle(ConflictRow row, Way way) {
    return tell(
        switch (row.disagreement()) {
          case Disagreement.TwoVersions two -> versions(two, way);
          case Disagreement.TwoFloors floors ->
              submit(
                  switch (way) {
                    case LEFT -> Settling.only(floors, true);
                    case RIGHT -> Settling.only(floors, false);
                    case BOTH -> Settling.oneAfterTheOther(floors);
                  });
          case Disagreement.BroughtBack back -> broughtBack(back, way);
          case Disagreement.EditedAfterRemoval edited ->
              way == Way.LEFT ? submit(Settling.leaveRemoved(edited)) : bringBack(edited);
          case Disagreement.MaybeOnePerson pair -> submit(List.of(people(pair, way)));
        });
  }

  /** Settles a row by what a person wrote. */
  CompletableFuture<Outcome> write(ConflictRow row, String words) {
    return row.disagreement() instanceof Disagreement.TwoVersions two
        ? tell(put(two.conflict(), words))
        : settle(row, Way.RIGHT);
  }

  private CompletableFuture<Outcome> versions(Disagreement.TwoVersions two, Way way) {
    Conflict conflict = two.conflict();
    return switch (way) {
      case LEFT -> put(conflict, two.earlier().map(Written::value).orElse(conflict.replaced()));
      case RIGHT -> submit(Settling.keep(conflict));
      case BOTH -> put(conflict, conflict.replaced() + "\n" + conflict.standing());
    };
  }

  private CompletableFuture<Outcome> put(Conflict conflict, Object value) {
    Settling settling = new Settling(session.snapshot().hearing(), session.<Paragraph>newId());
    return settling
        .put(conflict, value)
        .map(this::submit)
        .orElseGet(() ->
            CompletableFuture.failedFuture(
                new IllegalStateException("no way to write " + conflict.field())));
  }

  private CompletableFuture<Outcome> broughtBack(Disagreement.BroughtBack back, Way way) {
    List<Command> all = new ArrayList<>(Settling.keep(back.conflict()));
    if (way == Way.LEFT) {
      all.add(new Command.RemovePart(id(back)));
    }
    return submit(all);
  }

  private static Id<?> id(Disagreement.BroughtBack back) {
    return Id.of(back.conflict().subject());
  }

  /** Takes the removal back, so that what others did applies again. */
  private CompletableFuture<Outcome> bringBack(Disagreement.EditedAfterRemoval edited) {
    return edited.removal().fact() instanceof Fact.ChangeReverted(var change)
        ? session.putBack(change)
        : session.takeBack(edited.removal().change());
  }

  private static Command people(Disagreement.MaybeOnePerson pair, Way way) {
    return switch (way) {
      case LEFT -> new Command.JoinPeople(pair.first().id(), pair.second().id());
      case RIGHT -> new Command.JoinPeople(pair.second().id(), pair.first().id());
      case BOTH -> new Command.KeepPeopleApart(pair.first().id(), pair.second().id());
    };
  }

  private CompletableFuture<Outcome> submit(List<Command> commands) {
    return session.submitAll(commands, session.newId());
  }

  private CompletableFuture<Outcome> tell(CompletableFuture<Outcome> outcome) {
    return outcome.whenCompleteAsync(
        (done, failure) -> {
          if (failure != null) {
            refusal.set(messages.text("merge.conflict.elsewhere"));
          } else {
            refusal.set(
                done instanceof Outcome.Refused(var reason)
                    ? new Rejections(messages).words(reason)
                    : "");
          }
        },
        fx);
  }

  private void show(Snapshot snapshot) {
    int wanted = ++revision;
    worker.execute(() -> {
      List<ConflictRow> found = rows(snapshot);
      fx.execute(() -> {
        if (wanted == revision) {
          open.set((int) found.stream().filter(row -> row.disagreement().open()).count());
          if (!rows.equals(found)) {
            rows.setAll(found);
          }
        }
      });
    });
  }

  private List<ConflictRow> rows(Snapshot snapshot) {
    Hearing hearing = snapshot.hearing();
    List<Disagreement> all = Disagreements.of(snapshot.history());
    if (all.isEmpty()) {
      return List.of();
    }
    DisagreementWords words =
        new DisagreementWords(
            HearingFormats.of(messages, hearing), hearing, snapshot.history().entries());
    return all.stream().map(each -> row(words, each)).toList();
  }

  private static ConflictRow row(DisagreementWords words, Disagreement each) {
    return switch (each) {
      case Disagreement.TwoVersions two ->
          new ConflictRow(id(two.conflict()), each, words.of(each), ways(two), written(two));
      case Disagreement.TwoFloors floors ->
          row(id(floors.conflict()), each, words, List.of(Way.values()));
      case Disagreement.BroughtBack back ->
          row(id(back.conflict()), each, words, List.of(Way.LEFT, Way.RIGHT));
      case Disagreement.EditedAfterRemoval edited ->
          row("removed " + edited.subject(), each, words, List.of(Way.LEFT, Way.RIGHT));
      case Disagreement.MaybeOnePerson pair ->
          row(
              "people " + pair.first().id() + " " + pair.second().id(),
              each,
              words,
              List.of(Way.values()));
    };
  }

  private static ConflictRow row(
      String id, Disagreement each, DisagreementWords words, List<Way> ways) {
    return new ConflictRow(id, each, words.of(each), ways, Optional.empty());
  }

  private static String id(Conflict conflict) {
    return conflict.entry() + " " + conflict.subject() + " " + conflict.field();
  }

  private static boolean isText(Disagreement.TwoVersions two) {
    return two.later().filter(each -> each.value() instanceof String).isPresent();
  }

  private static List<Way> ways(Disagreement.TwoVersions two) {
    boolean prose =
        isText(two)
            && (two.conflict().field().equals("text")
                || two.conflict().field().equals("privateNote"));
    return prose && !two.conflict().replaced().isBlank() && !two.conflict().standing().isBlank()
        ? List.of(Way.values())
        : List.of(Way.LEFT, Way.RIGHT);
  }

  private static Optional<String> written(Disagreement.TwoVersions two) {
    return isText(two) ? Optional.of(two.conflict().standing()) : Optional.empty();
  }
}
