package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.ui.floor.timeline.DraftViewModel.Cursor;

/** What can be put right of the chosen turn: each begins a draft, which says what it will do. */
final class Corrections {
  private final TimelineViewModel timeline;
  private final DraftViewModel draft;
  private final Door door;

  Corrections(TimelineViewModel timeline, DraftViewModel draft, Door door) {
    this.timeline = timeline;
    this.draft = draft;
    this.door = door;
  }

  /** Does what is being put right, or begins to correct the chosen turn. */
  void enter() {
    if (draft.open()) {
      apply(false);
    } else {
      edit();
    }
  }

  void apply(boolean parting) {
    draft.apply(
        parting,
        turn -> turn.filter(id -> present().turn(id).isPresent()).ifPresent(timeline::choose));
  }

  void edit() {
    chosen().ifPresent(turn -> begin(correction(turn), Cursor.FIRST));
  }

  /** Moves the beginning or the end of the chosen turn; nothing is done before Enter. */
  void nudge(boolean end, int seconds) {
    chosen()
        .ifPresent(turn -> {
          if (!corrects(turn)) {
            begin(correction(turn), Cursor.STAYS);
          }
          draft.nudge(end, seconds);
        });
  }

  /** An edge was dragged to a moment. */
  void drag(Id<Intervention> id, boolean end, Instant to, Duration reach) {
    timeline.choose(id);
    chosen()
        .ifPresent(turn -> {
          if (!corrects(turn)) {
            begin(correction(turn), Cursor.STAYS);
          }
          Present present = present();
          Instant resting = Snap.to(present.hearing(), turn.item(), id, to, reach);
          if (end) {
            draft.typeSecond(present.time(resting));
          } else {
            draft.typeFirst(present.time(resting));
          }
        });
  }

  private boolean corrects(Intervention turn) {
    return draft
        .draftProperty()
        .get()
        .filter(
            each -> each.kind() == DraftKind.CORRECT && each.turn().equals(Optional.of(turn.id())))
        .isPresent();
  }

  private Draft correction(Intervention turn) {
    Present present = present();
    return of(DraftKind.CORRECT, turn)
        .by(turn.speaker())
        .recorded(
            new Draft.Times(
                turn.startedAt().map(present::time).orElse(""),
                Stretches.end(turn.spans()).map(present::time).orElse("")));
  }

  /** The turn that runs had ended earlier; it is chosen, on whatever item it is. */
  void stopEarlier() {
    timeline
        .present()
        .flatMap(present -> present.hearing().onTheFloor())
        .ifPresent(turn -> {
          timeline.open(turn.id());
          begin(of(DraftKind.STOP, turn), Cursor.FIRST);
        });
  }

  void split() {
    chosen().ifPresent(turn -> begin(of(DraftKind.SPLIT, turn), Cursor.FIRST));
  }

  /** A forgotten turn behind the chosen one, as long as nobody spoke. */
  void add() {
    timeline
        .item()
        .filter(item -> timeline.present().isPresent())
        .ifPresent(item -> {
          Optional<Instant> from = chosen().flatMap(turn -> Stretches.end(turn.spans()));
          Optional<Instant> to =
              neighbour(1)
                  .flatMap(Intervention::startedAt)
                  .filter(t -> from.filter(t::isAfter).isPresent());
          Present present = present();
          begin(
              Draft.of(DraftKind.ADD, item, door.newId())
                  .typing(
                      new Draft.Times(
                          from.map(present::time).orElse(""), to.map(present::time).orElse(""))),
              Cursor.WHO);
        });
  }

  /** With the next turn, or with the one before. */
  void swap(boolean next) {
    chosen()
        .ifPresent(turn ->
            neighbour(next ? 1 : -1)
                .ifPresent(
                    other -> begin(of(DraftKind.SWAP, turn).with(other.id()), Cursor.STAYS)));
  }

  void join() {
    chosen()
        .ifPresent(turn ->
            neighbour(1)
                .ifPresent(
                    other -> begin(of(DraftKind.JOIN, turn).with(other.id()), Cursor.STAYS)));
  }

  void move() {
    chosen().ifPresent(turn -> begin(of(DraftKind.MOVE, turn), Cursor.ITEM));
  }

  void remove() {
    chosen().ifPresent(turn -> begin(of(DraftKind.REMOVE, turn), Cursor.STAYS));
  }

  /** When the item itself ran. */
  void itemTimes() {
    timeline
        .item()
        .filter(item -> timeline.present().isPresent())
        .ifPresent(item -> {
          Present present = present();
          ItemRun run = present.hearing().runOf(item);
          begin(
              Draft.of(DraftKind.ITEM_TIMES, item, door.newId())
                  .recorded(
                      new Draft.Times(
                          run.startedAt().map(present::time).orElse(""),
                          run.endedAt().map(present::time).orElse(""))),
              Cursor.FIRST);
        });
  }

  private Draft of(DraftKind kind, Intervention turn) {
    return Draft.of(kind, turn.item(), door.newId()).on(turn.id());
  }

  private void begin(Draft fresh, Cursor cursor) {
    draft.begin(present(), fresh, cursor);
  }

  private Present present() {
    return timeline.present().orElseThrow();
  }

  private Optional<Intervention> chosen() {
    return timeline
        .chosenProperty()
        .get()
        .flatMap(id -> timeline.present().flatMap(present -> present.turn(id)));
  }

  /** The turn so many places behind the chosen one. */
  private Optional<Intervention> neighbour(int by) {
    List<Intervention> turns =
        timeline.item().map(item -> present().hearing().interventionsOn(item)).orElse(List.of());
    Optional<Id<Intervention>> id = timeline.chosenProperty().get();
    for (int i = 0; i < turns.size(); i++) {
      boolean found = id.filter(turns.get(i).id()::equals).isPresent();
      if (found && i + by >= 0 && i + by < turns.size()) {
        return Optional.of(turns.get(i + by));
      }
    }
    return Optional.empty();
  }
}
