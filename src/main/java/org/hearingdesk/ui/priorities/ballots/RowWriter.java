package org.hearingdesk.ui.priorities.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Cell;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Sign;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Status;

/** Puts what is known of a voter's ballot into the line of the grid and the words at its foot. */
final class RowWriter {
  private final Round round;
  private final Keying keying;
  private final PairWriter pairs;
  private final Messages messages;

  RowWriter(Round round, Messages messages) {
    this.round = round;
    this.keying = new Keying(round.asked());
    this.messages = messages;
    pairs = new PairWriter(keying.pairs(), messages);
  }

  /** The columns of the grid: the options, or the pairs of them. */
  List<Column> columns() {
    if (round.asked().method() == BallotMethod.PAIRWISE) {
      return pairs.columns();
    }
    List<Column> columns = new ArrayList<>();
    for (Option option : round.asked().options()) {
      columns.add(new Column(option.id().value(), OptionHeads.key(columns.size()), option.text()));
    }
    return columns;
  }

  BallotRow row(Electorate.Entitled voter, Optional<Draft> draft, boolean current) {
    Optional<Ballot> handedIn = round.ballots().find(voter.voter().id()).map(HandedIn::ballot);
    if (round.form() == VotingForm.SECRET) {
      return secretRow(voter, draft, current);
    }
    Status status = status(draft, handedIn.isPresent());
    Ballot shown = draft.map(Draft::ballot).or(() -> handedIn).orElse(Ballot.BLANK);
    return new BallotRow(
        voter.voter(),
        voter.name(),
        voter.side(),
        cells(shown, status),
        status,
        words(status, shown, handedIn.isPresent()),
        status == Status.TO_FIX ? draft.map(Draft::problem).orElse("") : "",
        handedIn.isPresent(),
        current);
  }

  /** A secret ballot is seen only while it is keyed, in the line of the voter at hand. */
  private BallotRow secretRow(Electorate.Entitled voter, Optional<Draft> draft, boolean current) {
    boolean inTheBox = round.has(voter.voter().id());
    Status status = status(draft, inTheBox);
    boolean sent = draft.filter(each -> each.state() == Draft.State.SENT).isPresent();
    Ballot shown =
        current && !sent && !inTheBox
            ? draft.map(Draft::ballot).orElse(Ballot.BLANK)
            : Ballot.BLANK;
    String words =
        inTheBox
            ? messages.text("priorities.row.in_the_box")
            : words(status, current ? shown : Ballot.BLANK, false);
    return new BallotRow(
        voter.voter(),
        voter.name(),
        voter.side(),
        cells(shown, inTheBox ? Status.NOT_YET : status),
        status,
        status == Status.KEYING && !current ? messages.text("priorities.row.being_keyed") : words,
        status == Status.TO_FIX && current ? draft.map(Draft::problem).orElse("") : "",
        inTheBox,
        current);
  }

  private static Status status(Optional<Draft> draft, boolean handedIn) {
    if (draft.isEmpty()) {
      return handedIn ? Status.HANDED_IN : Status.NOT_YET;
    }
    return switch (draft.get().state()) {
      case KEYING, SENT -> Status.KEYING;
      case PUT_ASIDE -> Status.TO_FIX;
    };
  }

  private List<Cell> cells(Ballot ballot, Status status) {
    boolean finished = status == Status.HANDED_IN || status == Status.TO_FIX;
    if (round.asked().method() == BallotMethod.PAIRWISE) {
      return pairs.cells(ballot, finished);
    }
    Set<Id<Option>> faulty = keying.faulty(ballot);
    List<Cell> cells = new ArrayList<>();
    for (Option option : round.asked().options()) {
      Integer value = ballot.given().get(option.id());
      if (value != null) {
        cells.add(new Cell(Sign.VALUE, value, faulty.contains(option.id())));
      } else if (ballot.noOpinion().contains(option.id())) {
        cells.add(Cell.NO_OPINION);
      } else {
        cells.add(finished ? Cell.LEFT_OUT : Cell.BLANK);
      }
    }
    return cells;
  }

  private String words(Status status, Ballot ballot, boolean handedIn) {
    return switch (status) {
      case HANDED_IN -> handedInWords(ballot);
      case KEYING ->
          round.asked().method() == BallotMethod.APPROVAL
              ? messages.count("priorities.row.marked", Keying.spent(ballot))
              : messages.text("priorities.row.to_go", keying.toGo(ballot));
      case TO_FIX ->
          messages.text(handedIn ? "priorities.row.earlier_counts" : "priorities.row.not_counted");
      case NOT_YET -> messages.text("priorities.row.nothing_yet");
    };
  }

  private String handedInWords(Ballot ballot) {
    int options = round.asked().options().size();
    return switch (round.asked().method()) {
      case TOP_K -> given(ballot.given().size(), keying.places());
      case RATING, RANKING -> given(ballot.given().size(), options);
      case POINTS -> given(Keying.spent(ballot), round.asked().amount());
      case APPROVAL -> messages.count("priorities.row.marked", Keying.spent(ballot));
      case PAIRWISE -> given(ballot.preferences().size(), keying.pairs().pairs().size());
    };
  }

  private String given(int given, int most) {
    return messages.text("priorities.row.given", given, most);
  }

  /**
   * The ballot read back, place by place or option by option.
   *
   * @param atHand the number of the column that keys go to
   */
  List<Slot> readBack(Ballot ballot, int atHand) {
    return switch (round.asked().method()) {
      case TOP_K -> places(ballot);
      case RANKING -> ranks(ballot);
      case POINTS, RATING, APPROVAL -> given(ballot);
      case PAIRWISE -> pairs.readBack(ballot, atHand);
    };
  }

  private List<Slot> places(Ballot ballot) {
    List<Slot> slots = new ArrayList<>();
    int next = keying.nextPlace(ballot).orElse(0);
    for (int place = 1; place <= keying.places(); place++) {
      List<String> there = at(ballot, place);
      slots.add(
          !there.isEmpty()
              ? new Slot(place, String.join(" · ", there), Slot.Kind.FILLED)
              : place == next
                  ? new Slot(place, messages.text("priorities.slot.next"), Slot.Kind.NEXT)
                  : new Slot(place, messages.text("priorities.slot.empty"), Slot.Kind.EMPTY));
    }
    return slots;
  }

  /** The places that are taken, and after them the next; those alike stand together. */
  private List<Slot> ranks(Ballot ballot) {
    List<Slot> slots = new ArrayList<>();
    for (int place : new TreeSet<>(ballot.given().values())) {
      at(ballot, place).forEach(option -> slots.add(new Slot(place, option, Slot.Kind.FILLED)));
    }
    keying
        .nextPlace(ballot)
        .ifPresent(next -> {
          if (keying.toGo(ballot) > 0) {
            slots.add(new Slot(next, messages.text("priorities.slot.next"), Slot.Kind.NEXT));
          }
        });
    return slots;
  }

  private List<String> at(Ballot ballot, int place) {
    List<String> there = new ArrayList<>();
    for (Option option : round.asked().options()) {
      if (Integer.valueOf(place).equals(ballot.given().get(option.id()))) {
        there.add(option.text());
      }
    }
    return there;
  }

  private List<Slot> given(Ballot ballot) {
    List<Slot> slots = new ArrayList<>();
    for (Option option : round.asked().options()) {
      Integer value = ballot.given().get(option.id());
      if (value != null) {
        slots.add(new Slot(value, option.text(), Slot.Kind.FILLED));
      }
    }
    return slots;
  }

  /** What is left to give, in words; blank for a list of places, where the slots say it. */
  String left(Ballot ballot) {
    int toGo = keying.toGo(ballot);
    return switch (round.asked().method()) {
      case TOP_K, APPROVAL -> "";
      case RANKING -> messages.count("priorities.left.places", toGo);
      case POINTS ->
          toGo < 0
              ? messages.count("priorities.left.over", -toGo, round.asked().amount())
              : messages.count("priorities.left.points", toGo, round.asked().amount());
      case RATING -> messages.count("priorities.left.grades", toGo);
      case PAIRWISE -> messages.count("priorities.left.pairs", toGo);
    };
  }
}
