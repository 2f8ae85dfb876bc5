package org.hearingdesk.ranking.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many points a sheet may spend, and on one option. Spending less is allowed; a sheet that
 * spends more is flagged and left out of the count, never rescaled.
 */
public record PointsBudget(int budget, OptionalInt capPerOption) {

  /** Why a sheet does not count. */
  public sealed interface Fault {
    /** The sheet spends more than the budget. */
    record OverBudget(long spent, int budget) implements Fault {}

    /** One option, numbered from 0, got more than the cap. */
    record OverCap(int option, int given, int cap) implements Fault {}
  }

  /** A ballot that does not count, by its place in the box, with all its faults. */
  public record Flagged(int index, Ballot ballot, List<Fault> faults) {}

  /** The ballots that count, and those that do not. */
  public record Screened(BallotBox valid, List<Flagged> flagged) {}

  /** Tells the sheets within the budget from those beyond it. */
  public Screened screen(BallotBox box) {
    List<Ballot> valid = new ArrayList<>();
    List<Flagged> flagged = new ArrayList<>();
    for (int index = 0; index < box.ballots().size(); index++) {
      Ballot ballot = box.ballots().get(index);
      List<Fault> faults = faults(ballot.answer().cells());
      if (faults.isEmpty()) {
        valid.add(ballot);
      } else {
        flagged.add(new Flagged(index, ballot, faults));
      }
    }
    return new Screened(new BallotBox(box.options(), valid), List.copyOf(flagged));
  }

  /** What is wrong with a sheet of points; empty where nothing is. */
  public List<Fault> faults(Cells cells) {
    List<Fault> faults = new ArrayList<>();
    long spent = 0;
    for (int option = 0; option < cells.size(); option++) {
      int given = cells.value(option).orElse(0);
      spent += given;
      if (capPerOption.isPresent() && given > capPerOption.getAsInt()) {
        faults.add(new Fault.OverCap(option, given, capPerOption.getAsInt()));
      }
    }
    if (spent > budget) {
      faults.add(new Fault.OverBudget(spent, budget));
    }
    return List.copyOf(faults);
  }
}
