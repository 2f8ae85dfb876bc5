package org.hearingdesk.export.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.round.RoundResult;

/** The closed priority questions as votings: how many ballots named each option. */
final class Votes {
  private record Count(String option, int ballots) {}

  private record Voting(String question, long handedIn, List<Count> counts) {}

  private final List<Voting> votings = new ArrayList<>();
  private final Map<String, String> concepts = new LinkedHashMap<>();

  Votes(Hearing hearing) {
    for (PriorityQuestion question : hearing.questions()) {
      RoundResult.standing(hearing, question.id())
          .map(round -> RoundResult.of(hearing, round))
          .filter(result -> !result.isEmpty() && !result.byHands())
          .flatMap(this::voting)
          .ifPresent(votings::add);
    }
  }

  private Optional<Voting> voting(RoundResult result) {
    List<Count> counts = new ArrayList<>();
    for (Ranking.Standing standing : result.total().asListed()) {
      String option = result.option(standing.option()).text();
      counts.add(new Count(concept(option), result.supporters(standing.option())));
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Voting(concept(result.round().asked().text()), result.box().size(), counts));
  }

  private String concept(String name) {
    return concepts.computeIfAbsent(name, _ -> "concept_" + (concepts.size() + 1));
  }

  /** Before the references; nothing where no question was closed. */
  void write(Markup out) {
    if (votings.isEmpty()) {
      return;
    }
    out.open("analysis", "source", Actors.PROGRAM).open("parliamentary").line();
    for (int number = 1; number <= votings.size(); number++) {
      Voting voting = votings.get(number - 1);
      String id = "voting_" + number;
      out.open("voting", "eId", id, "refersTo", "#" + voting.question()).line();
      // all ballots count for the question, and each option has its own
      count(out, id + "__total", voting.handedIn(), voting.question());
      for (int option = 0; option < voting.counts().size(); option++) {
        Count count = voting.counts().get(option);
        out.line();
        count(out, id + "__count_" + (option + 1), count.ballots(), count.option());
      }
      out.line().close().line();
    }
    out.close().close().line();
  }

  private static void count(Markup out, String id, long ballots, String of) {
    out.empty("count", "eId", id, "value", Long.toString(ballots), "refersTo", "#" + of);
  }

  /** What the votings refer to, among the references. */
  void writeReferences(Markup out) {
    concepts.forEach((name, id) ->
        out.empty(
                "TLCConcept",
                "eId",
                id,
                "href",
                "/akn/ontology/concept/hearing/" + id,
                "showAs",
                name.isBlank() ? "–" : name)
            .line());
  }
}
