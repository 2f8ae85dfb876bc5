package org.hearingdesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.BallotRules;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.exchange.ballots.BallotRows;
import org.hearingdesk.exchange.ballots.BallotRows.Row;
import org.hearingdesk.exchange.intake.Sheet.Fault;
import org.hearingdesk.exchange.intake.Sheet.Verdict;

/**
 * A grid of ballots beside an open round: what would come in, line by line. Nothing is changed by
 * it; what it would change is {@link #command}.
 */
public final class Intake {
  private static final Set<String> NO_OPINION = Set.of("?", "–", "-");

  private final Round round;
  private final BallotRows rows;
  private final VoterBook voters;
  private final Columns columns;
  private final Map<Integer, Voter> assigned;
  private final List<Sheet> sheets;

  /** What would come in. */
  public static Intake of(Round round, BallotRows rows, VoterBook voters) {
    return new Intake(round, rows, voters, Map.of());
  }

  private Intake(Round round, BallotRows rows, VoterBook voters, Map<Integer, Voter> assigned) {
    this.round = round;
    this.rows = rows;
    this.voters = voters;
    this.assigned = Map.copyOf(assigned);
    columns = Columns.of(round.asked(), rows.rows().getFirst(), voters);
    sheets = sheets();
  }

  /** The same lines beside the round as it stands now. */
  public Intake now(Round later) {
    return new Intake(later, rows, voters, assigned);
  }

  /** The same with a line assigned to a voter. */
  public Intake assign(int number, Voter voter) {
    Map<Integer, Voter> more = new HashMap<>(assigned);
    more.put(number, voter);
    return new Intake(round, rows, voters, more);
  }

  /** Every line behind the header, in exactly one way. */
  public List<Sheet> lines() {
    return sheets;
  }

  /** Titles of columns that are no option. */
  public List<String> unused() {
    return columns.unused();
  }

  /** An option that two columns are called after: then nothing can come in. */
  public Optional<String> twice() {
    return columns.twice();
  }

  /** How many columns are options, or pairs of them. */
  public int options() {
    return columns.options().size() + columns.pairs().size();
  }

  private List<Sheet> sheets() {
    if (options() == 0 || columns.twice().isPresent()) {
      return List.of();
    }
    List<Sheet> read = new ArrayList<>();
    Map<Voter, Integer> lines = new HashMap<>();
    for (int i = columns.header() ? 1 : 0; i < rows.rows().size(); i++) {
      Sheet sheet = sheet(i, rows.rows().get(i));
      Optional<Voter> voter = sheet.voter();
      Integer earlier = voter.map(each -> lines.putIfAbsent(each, sheet.line())).orElse(null);
      read.add(
          earlier == null
              ? sheet
              : new Sheet(
                  i, sheet.line(), sheet.name(), new Verdict.Faulty(new Fault.Twice(earlier))));
    }
    return List.copyOf(read);
  }

  private Sheet sheet(int number, Row row) {
    return new Sheet(number, row.line(), row.cells().getFirst(), verdict(number, row));
  }

  private Verdict pairs(int number, Row row) {
    Ballot ballot = Ballot.BLANK;
    for (Map.Entry<Integer, OptionPair> column : columns.pairs().entrySet()) {
      String cell = row.cells().size() > column.getKey() ? row.cells().get(column.getKey()) : "";
      OptionPair pair = column.getValue();
      Optional<Preferred> said = PairColumns.said(cell);
      if (said.isPresent()) {
        ballot = ballot.saying(pair, said.get());
      } else if (!cell.isEmpty() && !NO_OPINION.contains(cell)) {
        return new Verdict.Faulty(
            new Fault.NoPreference(
                PairColumns.title(pair.first().text(), pair.second().text()), cell));
      }
    }
    return ballot.equals(Ballot.BLANK)
        ? new Verdict.Empty()
        : compare(number, row.cells().getFirst(), ballot);
  }

  private Verdict verdict(int number, Row row) {
    if (!columns.pairs().isEmpty()) {
      return pairs(number, row);
    }
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    Set<Id<Option>> silent = new LinkedHashSet<>();
    for (Map.Entry<Integer, Id<Option>> column : columns.options().entrySet()) {
      String cell = column.getKey() < row.cells().size() ? row.cells().get(column.getKey()) : "";
      if (NO_OPINION.contains(cell)) {
        silent.add(column.getValue());
      } else if (cell.matches("\\d{1,6}")) {
        given.put(column.getValue(), Integer.valueOf(cell));
      } else if (!cell.isEmpty()) {
        return new Verdict.Faulty(new Fault.NoNumber(text(column.getValue()), cell));
      }
    }
    if (given.isEmpty() && silent.isEmpty()) {
      return new Verdict.Empty();
    }
    Ballot ballot = new Ballot(given, silent);
    Optional<Rejection.FaultyBallot> fault = BallotRules.fault(round.asked(), ballot);
    return fault
        .<Verdict>map(reason -> new Verdict.Faulty(new Fault.Refused(reason)))
        .orElseGet(() -> compare(number, row.cells().getFirst(), ballot));
  }

  private String text(Id<Option> id) {
    return round.asked().options().stream()
        .filter(option -> option.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse("");
  }

  private Verdict compare(int number, String name, Ballot ballot) {
    Voter chosen = assigned.get(number);
    Set<Voter> called = chosen == null ? voters.find(name) : Set.of(chosen);
    if (called.size() != 1) {
      return new Verdict.Unknown(ballot, called.size());
    }
    Voter voter = called.iterator().next();
    Optional<Ballot> before = round.ballots().find(voter.id()).map(HandedIn::ballot);
    if (before.isEmpty()) {
      return new Verdict.New(voter, ballot);
    }
    return before.get().equals(ballot)
        ? new Verdict.Same(voter)
        : new Verdict.Changed(voter, before.get(), ballot);
  }

  /** The ballots that come in, all of them or none. */
  public Command.HandInBallots command() {
    List<Command.HandInBallot> all = new ArrayList<>();
    for (Sheet sheet : sheets) {
      switch (Objects.requireNonNull(sheet.verdict())) {
        case Verdict.New(Voter voter, Ballot ballot) ->
            all.add(new Command.HandInBallot(round.id(), voter, ballot));
        case Verdict.Changed(Voter voter, Ballot _, Ballot ballot) ->
            all.add(new Command.HandInBallot(round.id(), voter, ballot));
        case Verdict.Same _, Verdict.Unknown _, Verdict.Empty _, Verdict.Faulty _ -> {
          // These stay out.
        }
      }
    }
    return new Command.HandInBallots(all);
  }
}
