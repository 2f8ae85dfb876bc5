package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.round.RoundResult;

/**
 * The ballots of a question as a table that {@code hearing-desk rank} reads and counts to the same
 * result: one row for each ballot that was counted, one column for each option, or for each pair
 * called {@code A > B}: 1 where the first is preferred, 2 where the second is, 0 where both are
 * alike. It tells of the voters what may be told of them, and nothing else.
 */
public final class BallotTable {
  private static final String NO_OPINION = "?";

  private final Hearing hearing;
  private final RoundResult result;
  private final boolean named;
  private final boolean sides;

  private BallotTable(Hearing hearing, RoundResult result) {
    this.hearing = hearing;
    this.result = result;
    named =
        !result.box().ballots().isEmpty()
            && result.box().ballots().stream().noneMatch(ballot -> voter(ballot).isBlank());
    sides =
        result.box().ballots().stream().anyMatch(ballot -> !side(ballot).isBlank())
            || result.round().asked().weighting() == Weighting.EQUAL_SIDES;
  }

  /**
   * The ballots of the round that stands for a question.
   *
   * @return empty where no round was closed, or no ballot counted
   */
  public static Optional<Sheet> of(PublishedHearing published, Id<PriorityQuestion> question) {
    Hearing hearing = published.hearing();
    Optional<Round> round = RoundResult.standing(hearing, question);
    return round
        .map(each -> RoundResult.of(hearing, each))
        .filter(each -> !each.isEmpty() && each.round().form() == VotingForm.NAMED)
        .map(each -> new BallotTable(hearing, each).sheet());
  }

  private Sheet sheet() {
    List<String> header = new ArrayList<>();
    if (named) {
      header.add(
          result.round().asked().voters() == VoterKind.ORGANISATION
              ? "organisation"
              : "participant");
    }
    if (sides) {
      header.add("side");
    }
    if (weighs()) {
      header.add("weight");
    }
    if (header.isEmpty()) {
      header.add("count");
    }
    List<String> options =
        ColumnNames.of(result.round().asked().options().stream().map(Option::text).toList());
    header.addAll(
        result.round().asked().method() == BallotMethod.PAIRWISE ? pairs(options) : options);
    List<Ballot> ballots = result.box().ballots();
    List<String> voters = ColumnNames.of(ballots.stream().map(this::voter).toList());
    List<List<Value>> rows = new ArrayList<>();
    for (int index = 0; index < ballots.size(); index++) {
      rows.add(row(voters.get(index), ballots.get(index)));
    }
    return new Sheet(header, rows);
  }

  /** A column for each pair; the sign between its options stands in neither of them. */
  private static List<String> pairs(List<String> options) {
    List<String> names =
        ColumnNames.of(options.stream().map(option -> option.replace('>', '›')).toList());
    List<String> pairs = new ArrayList<>();
    for (int first = 0; first < names.size(); first++) {
      for (int second = first + 1; second < names.size(); second++) {
        pairs.add(names.get(first) + " > " + names.get(second));
      }
    }
    return pairs;
  }

  private boolean weighs() {
    return result.round().asked().weighting() == Weighting.BY_SIDE;
  }

  private List<Value> row(String voter, Ballot ballot) {
    List<Value> row = new ArrayList<>();
    if (named) {
      row.add(new Value.Words(voter));
    }
    if (sides) {
      row.add(new Value.Words(side(ballot)));
    }
    if (weighs()) {
      row.add(new Value.Words(ballot.weight().toString()));
    }
    if (row.isEmpty()) {
      row.add(new Value.Whole(1));
    }
    Cells cells = ballot.answer().cells();
    for (int option = 0; option < cells.size(); option++) {
      OptionalInt value = cells.value(option);
      row.add(
          value.isPresent()
              ? new Value.Whole(value.getAsInt())
              : cells.state(option) == Cells.State.NO_OPINION
                  ? new Value.Words(NO_OPINION)
                  : new Value.None());
    }
    return row;
  }

  private String voter(Ballot ballot) {
    Id<org.hearingdesk.domain.hearing.Organisation> organisation = Id.of(ballot.voter());
    Id<org.hearingdesk.domain.hearing.Participant> participant = Id.of(ballot.voter());
    return result.round().asked().voters() == VoterKind.ORGANISATION
        ? hearing.organisations().find(organisation).map(each -> each.label()).orElse("")
        : hearing.participants().find(participant).map(each -> each.name()).orElse("");
  }

  private String side(Ballot ballot) {
    Id<Side> id = Id.of(ballot.side().isEmpty() ? "-" : ballot.side());
    Optional<Side> side = hearing.sides().find(id);
    return side.map(each -> each.name().isBlank() ? each.id().value() : each.name()).orElse("");
  }
}
