package org.hearingdesk.ui.priorities.hands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.priorities.SideMark;
import org.hearingdesk.ui.priorities.Submissions;

/**
 * The table of options and sides of an open show of hands, and what each key does in it. Every
 * digit is recorded at once; what is typed in one visit to a cell is undone together.
 */
public final class HandsViewModel {
  private static final int MOST = 9_999;

  /** Where keys go. */
  record Cursor(int row, int side) {}

  private final Submissions submissions;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<HandsSheet> sheet =
      new ReadOnlyObjectWrapper<>(HandsSheet.EMPTY);
  private final ReadOnlyObjectWrapper<Cursor> cursor =
      new ReadOnlyObjectWrapper<>(new Cursor(0, 0));
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /** What was keyed and is not in the hearing yet. */
  private final Map<Id<Side>, SideHands> sent = new LinkedHashMap<>();

  private Optional<Round> round = Optional.empty();
  private List<Side> sides = List.of();
  private Optional<Id<Change>> visit = Optional.empty();

  /** What was keyed last. */
  private Optional<SideHands> last = Optional.empty();

  public HandsViewModel(Submissions submissions, Messages messages) {
    this.submissions = submissions;
    this.messages = messages;
  }

  /** Shows a round as it stands in the hearing now. */
  public void show(Hearing hearing, Round now) {
    if (round.filter(before -> before.id().equals(now.id())).isEmpty()) {
      sent.clear();
      last = Optional.empty();
      note.set("");
      moveTo(0, 0);
    }
    round = Optional.of(now);
    sides = hearing.sides().stream().filter(Side::votes).toList();
    sent.values().removeIf(each -> now.handsOf(each.side()).equals(each));
    endVisitAfterUndo(now);
    write();
  }

  /** What is typed on after an undo is a change of its own: the one taken back counts no more. */
  private void endVisitAfterUndo(Round now) {
    boolean otherwise = last.filter(each -> !now.handsOf(each.side()).equals(each)).isPresent();
    if (sent.isEmpty() && otherwise) {
      visit = Optional.empty();
    }
  }

  ReadOnlyObjectProperty<HandsSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Cursor> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /** Why the last key did nothing, in words; blank if it did. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Types a digit behind those typed since the cursor came here; the first one begins anew. */
  boolean type(String typed) {
    if (typed.length() != 1 || typed.charAt(0) < '0' || typed.charAt(0) > '9') {
      return false;
    }
    int digit = typed.charAt(0) - '0';
    int before = visit.isPresent() ? value().orElse(0) : 0;
    if (before * 10L + digit > MOST) {
      note.set(messages.text("priorities.hands.too_many", MOST));
      return true;
    }
    put(OptionalInt.of(before * 10 + digit));
    return true;
  }

  /** Takes the last digit away. */
  void takeBack() {
    if (value().isPresent()) {
      int shorter = value().getAsInt() / 10;
      put(shorter == 0 ? OptionalInt.empty() : OptionalInt.of(shorter));
    }
  }

  /** Empties the cell. */
  void clear() {
    if (value().isPresent()) {
      put(OptionalInt.empty());
    }
  }

  /** Goes down, and from the last row to the top of the next side. */
  void enter() {
    Cursor at = cursor.get();
    if (at.row() + 1 < rows()) {
      moveTo(at.row() + 1, at.side());
    } else if (at.side() + 1 < sides.size()) {
      moveTo(0, at.side() + 1);
    } else {
      moveTo(at.row(), at.side());
      note.set(messages.text("priorities.hands.last"));
    }
  }

  /** Goes so many rows down and sides to the right. */
  void move(int down, int right) {
    moveTo(cursor.get().row() + down, cursor.get().side() + right);
  }

  /** Goes to a cell, or to the nearest there is. */
  void moveTo(int row, int side) {
    visit = Optional.empty();
    note.set("");
    cursor.set(
        new Cursor(
            Math.clamp(row, 0, Math.max(0, rows() - 1)),
            Math.clamp(side, 0, Math.max(0, sides.size() - 1))));
  }

  /** The cell under the cursor in words: {@code Employers, Quality standards: 12}. */
  String spoken() {
    HandsSheet now = sheet.get();
    if (now.rows().isEmpty() || now.sides().isEmpty()) {
      return "";
    }
    HandsSheet.Row row = now.rows().get(cursor.get().row());
    OptionalInt count = row.counts().get(cursor.get().side());
    return messages.text(
        "priorities.hands.spoken",
        now.sides().get(cursor.get().side()).name(),
        row.words(),
        count.isPresent() ? Integer.toString(count.getAsInt()) : "–");
  }

  private int rows() {
    return round
        .map(each -> each.asked().options().size() + (each.asked().held().abstentions() ? 1 : 0))
        .orElse(0);
  }

  private OptionalInt value() {
    return sides.isEmpty() || rows() == 0
        ? OptionalInt.empty()
        : count(hands(sides.get(cursor.get().side())), cursor.get().row());
  }

  private void put(OptionalInt value) {
    if (sides.isEmpty() || round.isEmpty()) {
      return;
    }
    if (visit.isEmpty()) {
      visit = Optional.of(submissions.newId());
    }
    note.set("");
    Side side = sides.get(cursor.get().side());
    SideHands next = changed(hands(side), cursor.get().row(), value);
    sent.put(side.id(), next);
    last = Optional.of(next);
    write();
    submissions.submit(
        new Command.CountHands(round.get().id(), next),
        visit.get(),
        outcome -> answered(side, next, submissions.problem(outcome)));
  }

  @SuppressWarnings("ReferenceEquality") // a newer count of the same side stays
  private void answered(Side side, SideHands what, Optional<String> problem) {
    problem.ifPresent(note::set);
    if (sent.get(side.id()) == what) {
      sent.remove(side.id());
      write();
    }
  }

  private SideHands hands(Side side) {
    SideHands there =
        round.map(each -> each.handsOf(side.id())).orElseGet(() -> SideHands.none(side.id()));
    return sent.getOrDefault(side.id(), there);
  }

  private List<Option> options() {
    return round.map(each -> each.asked().options()).orElse(List.of());
  }

  private SideHands changed(SideHands hands, int row, OptionalInt value) {
    if (row >= options().size()) {
      return new SideHands(hands.side(), hands.hands(), value.orElse(0));
    }
    Map<Id<Option>, Integer> counts = new LinkedHashMap<>(hands.hands());
    Id<Option> option = options().get(row).id();
    if (value.isPresent()) {
      counts.put(option, value.getAsInt());
    } else {
      counts.remove(option);
    }
    return new SideHands(hands.side(), counts, hands.abstentions());
  }

  private OptionalInt count(SideHands hands, int row) {
    if (row >= options().size()) {
      return hands.abstentions() == 0 ? OptionalInt.empty() : OptionalInt.of(hands.abstentions());
    }
    Integer counted = hands.hands().get(options().get(row).id());
    return counted == null ? OptionalInt.empty() : OptionalInt.of(counted);
  }

  private void write() {
    List<HandsSheet.Row> rows = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      rows.add(row(row));
    }
    sheet.set(
        new HandsSheet(
            sides.stream().map(SideMark::of).toList(),
            rows,
            sides.stream().map(side -> hands(side).people()).toList()));
  }

  private HandsSheet.Row row(int row) {
    boolean abstentions = row >= options().size();
    List<OptionalInt> counts = sides.stream().map(side -> count(hands(side), row)).toList();
    return new HandsSheet.Row(
        abstentions ? "" : row < 26 ? Character.toString('a' + row) : Integer.toString(row + 1),
        abstentions ? messages.text("priorities.hands.abstained") : options().get(row).text(),
        counts,
        counts.stream().mapToInt(each -> each.orElse(0)).sum());
  }
}
