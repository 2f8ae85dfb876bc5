package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.InstantRunoff;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.MedianRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.round.CountingWays;

/**
 * How each method counts, in plain words: the one source for the cards in the window and for the
 * reports.
 */
public final class MethodWords {
  private final Messages messages;

  public MethodWords(Messages messages) {
    this.messages = messages;
  }

  /** The name of a method as it is chosen, such as {@code Borda count}. */
  public String name(CountingMethod by, BallotMethod ballots) {
    return messages.text(
        "document.method."
            + switch (by) {
              case BORDA -> new Borda().id();
              case SCHULZE -> new Schulze().id();
              case COPELAND -> new Copeland().id();
              case RANKED_PAIRS -> new RankedPairs().id();
              case INSTANT_RUNOFF -> new InstantRunoff().id();
              case KEMENY -> new Kemeny().id();
              case PLACE_POINTS -> "top-k";
              case MEAN -> new MeanRating().id();
              case MEDIAN -> new MedianRating().id();
              case MAJORITY_JUDGMENT -> new MajorityJudgment().id();
              case SUM -> ballots == BallotMethod.APPROVAL ? "marks" : new Points().id();
            });
  }

  /** The whole card of the method by which a question is counted. */
  public MethodCard card(PriorityQuestion question) {
    if (question.held().form() == VotingForm.HANDS) {
      return hands();
    }
    BallotMethod ballots = question.method();
    CountingMethod by = question.counted().by();
    String method = "document.help." + key(by, ballots);
    List<MethodCard.Part> parts = new ArrayList<>();
    parts.add(part("voter", messages.text("document.help.voter." + key(ballots))));
    parts.add(part("rule", rule(CountingWays.method(by, question), ballots)));
    parts.add(part("example", example(method, ballots)));
    parts.add(part("ties", messages.text(method + ".ties")));
    parts.add(part("gaps", gaps(by, ballots)));
    parts.add(part("weakness", messages.text(method + ".weakness")));
    parts.add(part("source", messages.text(method + ".source")));
    return new MethodCard(
        messages.text(
            "document.help.title",
            messages.text("document.help.ballots." + key(ballots)),
            name(by, ballots)),
        parts);
  }

  private MethodCard hands() {
    List<MethodCard.Part> parts = new ArrayList<>();
    for (String part : List.of("voter", "rule", "example", "ties", "weakness")) {
      String key = part.equals("rule") ? "document.counting.hands" : "document.help.hands." + part;
      parts.add(part(part, messages.text(key)));
    }
    return new MethodCard(messages.text("document.help.hands.title"), parts);
  }

  /** How a method counts ballots of this kind, as a report says it, too. */
  public String rule(RankingMethod method, BallotMethod ballots) {
    // On a ballot of pairs nothing stands below what is left out.
    String pairs = ballots == BallotMethod.PAIRWISE ? "pairs" : "rule";
    return switch (method) {
      case TopKPoints(int places) -> messages.count("document.help.place_points.rule", places);
      case Borda _ -> messages.text("document.help.borda.rule");
      case Schulze _ -> messages.text("document.help.schulze." + pairs);
      case Copeland _ -> messages.text("document.help.copeland." + pairs);
      case RankedPairs _ -> messages.text("document.help.ranked_pairs." + pairs);
      case InstantRunoff _ -> messages.text("document.help.instant_runoff.rule");
      case Kemeny _ -> messages.text("document.help.kemeny." + pairs);
      case MeanRating _ -> messages.text("document.help.mean.rule");
      case MedianRating _ -> messages.text("document.help.median.rule");
      case MajorityJudgment _ -> messages.text("document.help.majority_judgment.rule");
      case Points _ ->
          messages.text(
              ballots == BallotMethod.APPROVAL
                  ? "document.help.marks.rule"
                  : "document.help.sum.rule");
    };
  }

  private String example(String method, BallotMethod ballots) {
    String worked = messages.text(method + ".example");
    return switch (ballots) {
      case TOP_K, RANKING -> messages.text("document.help.example.ranks") + " " + worked;
      case RATING -> messages.text("document.help.example.grades") + " " + worked;
      case POINTS, APPROVAL -> worked;
      case PAIRWISE -> messages.text("document.help.example.pairs") + " " + worked;
    };
  }

  private String gaps(CountingMethod by, BallotMethod ballots) {
    String sheet = messages.text("document.help.gaps." + key(ballots));
    if (ballots == BallotMethod.PAIRWISE) {
      return sheet;
    }
    return switch (by) {
      case BORDA, SCHULZE, COPELAND, RANKED_PAIRS, KEMENY ->
          sheet + " " + messages.text("document.help.gaps.pairs");
      case INSTANT_RUNOFF, PLACE_POINTS -> sheet + " " + messages.text("document.help.gaps.places");
      case MEAN, MEDIAN, MAJORITY_JUDGMENT, SUM -> sheet;
    };
  }

  private MethodCard.Part part(String name, String words) {
    return new MethodCard.Part(messages.text("document.help.part." + name), words);
  }

  private static String key(CountingMethod by, BallotMethod ballots) {
    return by == CountingMethod.SUM && ballots == BallotMethod.APPROVAL ? "marks" : key(by);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
