package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.InstantRunoff;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.MedianRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.round.CondorcetCheck;
import org.hearingdesk.ranking.round.Redrawn;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/** How a result was counted, how firm it is, and how anybody can count it again. */
final class CountingWords {
  private static final int PLACES_COMPARED = 3;

  private final Phrasebook words;
  private final RankingWords ranking;

  CountingWords(Phrasebook words, RankingWords ranking) {
    this.words = words;
    this.ranking = ranking;
  }

  List<Block> blocks(RoundResult result, int level) {
    int heading = Math.min(level, 4);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Heading.of(heading, words.text("document.counting.how")));
    if (result.byHands()) {
      blocks.add(Block.Para.of(words.text("document.counting.hands") + " " + weights(result)));
      return blocks;
    }
    if (result.round().form() == VotingForm.SECRET) {
      blocks.add(Block.Para.of(words.text("document.counting.secret")));
    }
    blocks.add(Block.Para.of(method(result) + " " + weights(result)));
    String remarks = ranking.remarks(result);
    if (!remarks.isEmpty()) {
      blocks.add(Block.Para.of(remarks));
    }
    blocks.add(Block.Para.of(condorcet(result)));
    if (!result.firmness().otherCounts().isEmpty()) {
      blocks.add(Block.Heading.of(heading, words.text("document.counting.firm")));
      blocks.add(Block.Para.of(firm(result)));
      blocks.add(otherCounts(result));
      withoutSides(result).ifPresent(blocks::add);
      Redrawn.of(result)
          .filter(redrawn -> redrawn.places() > 0)
          .map(this::redrawn)
          .map(Block.Para::of)
          .ifPresent(blocks::add);
    }
    blocks.add(Block.Heading.of(heading, words.text("document.counting.again")));
    blocks.add(Block.Para.of(recount(result)));
    if (result.box().size() >= result.fewestShown()) {
      new ValueTable(words).of(result).ifPresent(blocks::add);
    }
    return blocks;
  }

  private String method(RoundResult result) {
    PriorityQuestion asked = result.round().asked();
    return ballots(asked)
        + " "
        + new MethodWords(words.messages()).rule(result.method(), asked.method());
  }

  private String ballots(PriorityQuestion question) {
    boolean organisations = question.voters() == VoterKind.ORGANISATION;
    int amount = question.amount();
    return switch (question.method()) {
      case TOP_K ->
          words.count(
              organisations
                  ? "document.counting.top-k.organisation"
                  : "document.counting.top-k.participant",
              amount);
      case POINTS ->
          words.count(
              organisations
                  ? "document.counting.points.organisation"
                  : "document.counting.points.participant",
              amount);
      case RATING ->
          words.count(
              organisations
                  ? "document.counting.rating.organisation"
                  : "document.counting.rating.participant",
              amount);
      case RANKING ->
          words.text(
              organisations
                  ? "document.counting.ranking.organisation"
                  : "document.counting.ranking.participant");
      case APPROVAL ->
          words.text(
              organisations
                  ? "document.counting.approval.organisation"
                  : "document.counting.approval.participant");
      case PAIRWISE ->
          words.text(
              organisations
                  ? "document.counting.pairwise.organisation"
                  : "document.counting.pairwise.participant");
    };
  }

  private String weights(RoundResult result) {
    PriorityQuestion question = result.round().asked();
    if (result.byHands() && question.weighting() == Weighting.EQUAL) {
      return words.text("document.counting.equal.hands");
    }
    boolean organisations = question.voters() == VoterKind.ORGANISATION;
    return switch (question.weighting()) {
      case EQUAL ->
          words.text(
              organisations
                  ? "document.counting.equal.organisation"
                  : "document.counting.equal.participant");
      case EQUAL_SIDES -> words.text("document.counting.equal-sides");
      case BY_SIDE ->
          result.sides().isEmpty()
              ? words.text("document.counting.by-side-untold")
              : words.text(
                  "document.counting.by-side",
                  words
                      .formats()
                      .list(
                          result.sides().stream()
                              .map(SideResult::side)
                              .map((Side side) -> weight(side))
                              .toList()));
    };
  }

  private String weight(Side side) {
    Weight weight = side.weight();
    return words.text("document.counting.side-weight", side.name(), weight.toString());
  }

  private String condorcet(RoundResult result) {
    CondorcetCheck check = result.condorcet();
    if (check.winner().isEmpty()) {
      return words.text("document.counting.condorcet.none");
    }
    int winner = check.winner().getAsInt();
    String sentence =
        words.text(keyOfCheck(result.total().winners(), winner), ranking.option(result, winner));
    return check
        .closest()
        .map(closest ->
            sentence
                + " "
                + words.text(
                    "document.counting.condorcet.closest",
                    ranking.option(result, closest.other()),
                    number(closest.votesFor()),
                    number(closest.votesAgainst())))
        .orElse(sentence);
  }

  private static String keyOfCheck(List<Integer> first, int winner) {
    if (first.equals(List.of(winner))) {
      return "document.counting.condorcet.passed";
    }
    return first.contains(winner)
        ? "document.counting.condorcet.shared"
        : "document.counting.condorcet.other";
  }

  private String number(Fraction votes) {
    return votes.isWhole() ? votes.toString() : words.decimal(votes);
  }

  private String redrawn(Redrawn redrawn) {
    return words.count(
        "document.counting.redrawn",
        redrawn.places(),
        words.formats().number(redrawn.same().orElseThrow()),
        words.formats().number(redrawn.ranges().resamples()));
  }

  private String firm(RoundResult result) {
    return words.text("document.counting.firm-meaning") + " " + ranking.firmness(result);
  }

  private Table otherCounts(RoundResult result) {
    int places = Math.min(PLACES_COMPARED, result.total().order().size());
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(words.text("document.counting.as-above"), result, result.total(), places));
    for (Firmness.OtherCount other : result.firmness().otherCounts()) {
      rows.add(row(label(other), result, other.ranking(), places));
    }
    return new Table(
        words.text("document.counting.other-ways"), comparedColumns(places), true, rows);
  }

  private List<Table.Column> comparedColumns(int places) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.text("document.column.counted"), Table.Align.START, 4));
    for (int place = 1; place <= places; place++) {
      columns.add(
          new Table.Column(words.sentenceStart(ranking.place(place)), Table.Align.START, 4));
    }
    return columns;
  }

  private Optional<Table> withoutSides(RoundResult result) {
    List<RoundResult.WithoutSide> without = result.withoutEachSide();
    if (without.isEmpty()) {
      return Optional.empty();
    }
    int places = Math.min(PLACES_COMPARED, result.total().order().size());
    List<Table.Row> rows = new ArrayList<>();
    for (RoundResult.WithoutSide each : without) {
      String label =
          words.text("document.counting.without-side", words.sideInSentence(each.side().name()));
      rows.add(row(label, result, each.ranking(), places));
    }
    return Optional.of(
        new Table(
            words.text("document.counting.without-sides"), comparedColumns(places), true, rows));
  }

  private Table.Row row(String label, RoundResult result, Ranking counted, int places) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(label));
    for (int place = 1; place <= places; place++) {
      int wanted = place;
      List<String> here =
          counted.standings().stream()
              .filter(standing -> standing.rank() == wanted)
              .map(standing -> at(result.option(standing.option()).text(), standing))
              .toList();
      cells.add(
          Table.Cell.of(
              here.isEmpty()
                  ? words.text("document.counting.shared-above")
                  : here.stream()
                      .collect(Collectors.joining(words.text("document.list.semicolon")))));
    }
    return new Table.Row(cells, false);
  }

  private String at(String option, Ranking.Standing standing) {
    return standing.span().isEmpty()
        ? option
        : words.text("document.counting.open-place", option, standing.place());
  }

  private String label(Firmness.OtherCount other) {
    return switch (other) {
      case Firmness.OtherMethod method -> words.text("document.method." + method.method().id());
      case Firmness.SidesWeighTheSame same -> words.text("document.counting.sides-weigh-the-same");
    };
  }

  private String recount(RoundResult result) {
    PriorityQuestion question = result.round().asked();
    String weighted =
        question.weighting() == Weighting.EQUAL
            ? ""
            : " " + words.text("document.counting.again.weighted");
    String file =
        result.round().form() == VotingForm.NAMED && question.method() != BallotMethod.PAIRWISE
            ? " " + words.text("document.counting.again.file")
            : "";
    return steps(result) + weighted + file;
  }

  private String steps(RoundResult result) {
    return switch (result.method()) {
      case Borda _ when result.round().asked().method() == BallotMethod.TOP_K -> byPlace(result);
      case Schulze _, Copeland _, RankedPairs _, Kemeny _
          when result.round().asked().method() == BallotMethod.PAIRWISE ->
          words.text("document.counting.again.one-by-one");
      case Borda _, Schulze _, Copeland _, RankedPairs _, Kemeny _ ->
          words.text("document.counting.again.pairs");
      case InstantRunoff _ -> words.text("document.counting.again.ballots");
      case TopKPoints _ -> words.text("document.counting.again.places");
      case MeanRating _ -> words.text("document.counting.again.rating");
      case MedianRating _, MajorityJudgment _ -> words.text("document.counting.again.grades");
      case Points _ ->
          words.text(
              result.round().asked().method() == BallotMethod.APPROVAL
                  ? "document.counting.again.marks"
                  : "document.counting.again.points");
    };
  }

  private String byPlace(RoundResult result) {
    PriorityQuestion question = result.round().asked();
    int options = question.options().size();
    int listed = Math.min(question.amount(), options);
    return words.text(
        "document.counting.again.top-k",
        words.formats().number(options - 1L),
        words.formats().number(Math.max(options - 2L, 0)),
        words.formats().numberInProse(listed),
        half(options - listed - 1),
        words.formats().number((options - 1L) * result.box().size()));
  }

  /** Half of a small number, exactly: {@code 3} or {@code 2½}. */
  private static String half(int number) {
    int positive = Math.max(number, 0);
    int whole = positive / 2;
    if (positive % 2 == 0) {
      return Integer.toString(whole);
    }
    return whole == 0 ? "½" : whole + "½";
  }
}
