package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;

/** A correction while it is written: what it would do, what is wrong with it, and doing it. */
final class DraftViewModel {
  /** Where the cursor goes when a correction begins. */
  enum Cursor {
    STAYS,
    WHO,
    FIRST,
    ITEM
  }

  private final Door door;
  private final Consumer<String> announce;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<DraftWords> words =
      new ReadOnlyObjectWrapper<>(DraftWords.NONE);
  private final ReadOnlyIntegerWrapper begun = new ReadOnlyIntegerWrapper();
  private Cursor cursor = Cursor.STAYS;
  private Optional<Present> last = Optional.empty();
  private Optional<Outlook> outlook = Optional.empty();
  private Optional<String> refused = Optional.empty();
  private boolean asked;
  private boolean busy;

  /**
   * @param changed called when something else would come of it
   */
  DraftViewModel(Door door, Consumer<String> announce, Runnable changed) {
    this.door = door;
    this.announce = announce;
    this.changed = changed;
  }

  /** What is being put right; empty when nothing is. */
  ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** What it says: title, labels, faults, and what it would do. */
  ReadOnlyObjectProperty<DraftWords> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Counts the corrections that were begun, so that the cursor goes to each anew. */
  ReadOnlyIntegerProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  Cursor cursor() {
    return cursor;
  }

  boolean open() {
    return draft.get().isPresent();
  }

  /** The hearing as it would be; empty when nothing is being put right. */
  Optional<Outlook> outlook() {
    return outlook;
  }

  void begin(Present present, Draft fresh, Cursor where) {
    last = Optional.of(present);
    cursor = where;
    asked = false;
    set(Optional.of(fresh));
    begun.set(begun.get() + 1);
  }

  void show(Present present) {
    last = Optional.of(present);
    weigh();
  }

  void typeFirst(String text) {
    draft
        .get()
        .filter(each -> !each.typed().first().equals(text))
        .ifPresent(
            each -> set(Optional.of(each.typing(new Draft.Times(text, each.typed().second())))));
  }

  void typeSecond(String text) {
    draft
        .get()
        .filter(each -> !each.typed().second().equals(text))
        .ifPresent(
            each -> set(Optional.of(each.typing(new Draft.Times(each.typed().first(), text)))));
  }

  void choose(Speaker speaker) {
    draft.get().ifPresent(each -> set(Optional.of(each.by(speaker))));
  }

  void choose(Id<AgendaItem> item) {
    draft.get().ifPresent(each -> set(Optional.of(each.to(item))));
  }

  /** Moves the moment in one of the fields; one that cannot be read counts from the present. */
  void nudge(boolean second, int seconds) {
    if (draft.get().isEmpty() || last.isEmpty()) {
      return;
    }
    Draft now = draft.get().get();
    String typed = second ? now.typed().second() : now.typed().first();
    Instant from =
        TypedTime.parse(typed, recorded(now, second), last.get().formats().zone())
            .orElse(last.get().now());
    String moved = last.get().time(from.plusSeconds(seconds));
    if (second) {
      typeSecond(moved);
    } else {
      typeFirst(moved);
    }
  }

  private Instant recorded(Draft now, boolean second) {
    Present present = last.orElseThrow();
    Optional<Intervention> turn = now.turn().flatMap(present::turn);
    return turn.flatMap(
            each -> second ? Stretches.end(each.spans()) : Stretches.start(each.spans()))
        .orElse(present.now());
  }

  void discard() {
    set(Optional.empty());
  }

  /**
   * Does it.
   *
   * @param parting whether turns that would overlap are parted in the same change
   * @param done called when it is done, with the turn that it was about
   */
  void apply(boolean parting, Consumer<Optional<Id<Intervention>>> done) {
    if (draft.get().isEmpty() || last.isEmpty() || busy) {
      return;
    }
    asked = true;
    weigh();
    Draft now = draft.get().get();
    Plan plan = Plans.of(last.get(), now);
    if (plan.faulty()) {
      return;
    }
    List<Command> commands = new ArrayList<>(plan.commands());
    if (parting) {
      outlook.ifPresent(each -> commands.addAll(each.fixes()));
    }
    String said = words.get().totals().stream().collect(Collectors.joining(", "));
    busy = true;
    door.submit(commands, reason -> done(now, reason, said, done));
  }

  private void done(
      Draft was, Optional<String> reason, String said, Consumer<Optional<Id<Intervention>>> done) {
    busy = false;
    refused = reason;
    if (reason.isPresent()) {
      weigh();
      return;
    }
    if (draft.get().equals(Optional.of(was))) {
      set(Optional.empty());
    }
    last.ifPresent(present -> announce.accept(present.text("timeline.say.done", said).strip()));
    done.accept(was.kind() == DraftKind.ADD ? Optional.of(was.fresh()) : was.turn());
  }

  private void set(Optional<Draft> now) {
    refused = Optional.empty();
    draft.set(now);
    weigh();
  }

  /** Thinks through what would come of it. */
  private void weigh() {
    if (draft.get().isEmpty() || last.isEmpty()) {
      outlook = Optional.empty();
      words.set(DraftWords.NONE);
      changed.run();
      return;
    }
    Plan plan = Plans.of(last.get(), draft.get().get());
    outlook = Optional.of(Outlook.of(last.get(), draft.get().get(), plan));
    words.set(DraftWords.of(last.get(), draft.get().get(), plan, outlook.get(), asked, refused));
    changed.run();
  }

  static String key(DraftKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
