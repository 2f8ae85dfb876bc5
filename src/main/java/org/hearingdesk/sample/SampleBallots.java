package org.hearingdesk.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Voter;

/** The ballots of the sample hearing, in the order in which they come in. */
final class SampleBallots {
  private final Deque<Lines.Line> waiting = new ArrayDeque<>(Lines.of("ballots.txt"));

  /** The next ballot, for this round. */
  Command next(Id<Round> round) {
    Lines.Line line = waiting.remove();
    return new Command.HandInBallot(
        round, new Voter.OrganisationVoter(Id.of(line.at(1))), ballot(line.at(2)));
  }

  private static Ballot ballot(String entries) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    List<String> all = List.of(entries.split(" ", -1));
    for (String entry : all) {
      int equals = entry.indexOf('=');
      if (equals < 0) {
        given.put(Id.of(entry), given.size() + 1);
      } else {
        given.put(Id.of(entry.substring(0, equals)), Integer.valueOf(entry.substring(equals + 1)));
      }
    }
    return new Ballot(given, Set.of());
  }
}
