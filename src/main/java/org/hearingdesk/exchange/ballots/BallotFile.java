package org.hearingdesk.exchange.ballots;

import java.util.List;
import org.hearingdesk.ranking.ballot.BallotBox;

/**
 * What a ballot file holds.
 *
 * @param options the names, in the order of the file; unique
 * @param box the ballots over these options
 * @param columns which facts about voters the file gives beside their answers
 * @param lines the line on which each ballot of the box stands
 */
public record BallotFile(
    List<String> options, BallotBox box, List<Column> columns, List<Integer> lines) {

  /** A fact about the voter that a grid can give in a column before the options. */
  public enum Column {
    VOTER,
    SIDE,
    WEIGHT,
    COUNT
  }

  public BallotFile {
    options = List.copyOf(options);
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }
}
