package org.hearingdesk.ui.priorities.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.AgreementWords;
import org.hearingdesk.document.BetweenSidesWords;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.KendallsW;
import org.hearingdesk.ranking.round.CondorcetCheck;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;
import org.hearingdesk.ui.priorities.SideMark;

/** Puts into words how firm an order is and how far the voters agree. */
final class FirmnessWriter {
  private static final int TOP = 3;
  private final Hearing hearing;
  private final RoundResult result;
  private final Messages messages;

  FirmnessWriter(Hearing hearing, RoundResult result, Formats formats) {
    this.hearing = hearing;
    this.result = result;
    this.messages = formats.messages();
  }

  List<ResultSheet.OtherCount> otherCounts() {
    return result.firmness().otherCounts().stream()
        .map(other -> new ResultSheet.OtherCount(name(other), top(other.ranking())))
        .toList();
  }

  /** What leaving out a whole side does; it makes no place less firm. */
  List<ResultSheet.OtherCount> withoutSides() {
    return result.withoutEachSide().stream()
        .map(without ->
            new ResultSheet.OtherCount(
                messages.text("priorities.without_side", without.side().name()),
                top(without.ranking())))
        .toList();
  }

  private String name(Firmness.OtherCount other) {
    return switch (other) {
      case Firmness.OtherMethod method when method.method() instanceof TopKPoints(int first) ->
          messages.text("priorities.method.points_for_places", first);
      case Firmness.OtherMethod method ->
          messages.text("priorities.method." + method.method().id());
      case Firmness.SidesWeighTheSame _ -> messages.text("priorities.method.sides_alike");
    };
  }

  private List<ResultSheet.TopPlace> top(Ranking other) {
    List<ResultSheet.TopPlace> places = new ArrayList<>();
    for (int i = 0; i < Math.min(TOP, other.standings().size()); i++) {
      Ranking.Standing here = result.total().standings().get(i);
      Ranking.Standing there = other.standings().get(i);
      boolean same =
          here.tied() == there.tied()
              && here.span().equals(there.span())
              && group(result.total(), here).equals(group(other, there));
      String text = result.option(there.option()).text();
      places.add(
          new ResultSheet.TopPlace(
              same
                  ? messages.text(tie(here) ? "priorities.same_tie" : "priorities.same")
                  : otherwise(there, text),
              same));
    }
    return places;
  }

  private static boolean tie(Ranking.Standing standing) {
    return standing.tied() && standing.span().isEmpty();
  }

  private String otherwise(Ranking.Standing there, String text) {
    if (there.span().isPresent()) {
      return messages.text("priorities.open_place", text, there.place());
    }
    return there.tied() ? messages.text("priorities.tied", text) : text;
  }

  private static List<Integer> group(Ranking ranking, Ranking.Standing standing) {
    return ranking.standings().stream()
        .filter(other -> other.rank() == standing.rank())
        .map(Ranking.Standing::option)
        .sorted()
        .toList();
  }

  /** What leaving out each ballot in turn does; empty where that was not counted. */
  Optional<ResultSheet.LeftOut> leftOut() {
    if (result.firmness().withoutVoter().isEmpty()) {
      return Optional.empty();
    }
    int firm = result.firmness().places();
    int counts = result.firmness().withoutVoter().size();
    boolean all = firm >= result.total().standings().size();
    String words =
        firm == 0
            ? messages.text("priorities.left_out.none")
            : firm == 1
                ? messages.text("priorities.left_out.one_place", counts)
                : messages.text("priorities.left_out.places", firm, counts);
    String next =
        all || holders().isEmpty() ? "" : " " + messages.text("priorities.left_out.next", firm + 1);
    return Optional.of(new ResultSheet.LeftOut(words + next, holders()));
  }

  private List<ResultSheet.Holder> holders() {
    return result.firmness().nextPlace().entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry ->
            new ResultSheet.Holder(
                entry.getKey() == Firmness.TIED
                    ? messages.text("priorities.left_out.tied")
                    : result.option(entry.getKey()).text(),
                entry.getValue()))
        .toList();
  }

  ResultSheet.Check condorcet() {
    if (result.byHands()) {
      return new ResultSheet.Check(
          false,
          messages.text("priorities.condorcet.hands_head"),
          messages.text("priorities.condorcet.hands"));
    }
    CondorcetCheck check = result.condorcet();
    if (check.winner().isEmpty()) {
      return new ResultSheet.Check(
          false,
          messages.text("priorities.condorcet.none_head"),
          messages.text(
              result.isEmpty() ? "priorities.condorcet.empty" : "priorities.condorcet.none"));
    }
    int winner = check.winner().getAsInt();
    String name = result.option(winner).text();
    boolean first = result.total().winners().equals(List.of(winner));
    String closest =
        check
            .closest()
            .map(comparison ->
                messages.text(
                    "priorities.condorcet.closest",
                    number(comparison.votesFor()),
                    number(comparison.votesAgainst())))
            .orElse("");
    return new ResultSheet.Check(
        first,
        messages.text(
            first ? "priorities.condorcet.passed_head" : "priorities.condorcet.other_head"),
        messages.text("priorities.condorcet.beats", name) + closest);
  }

  private String number(Fraction votes) {
    return votes.isWhole()
        ? votes.toString()
        : String.format(messages.locale(), "%.1f", votes.toDouble());
  }

  List<ResultSheet.Agreement> agreements() {
    List<ResultSheet.Agreement> agreements = new ArrayList<>();
    if (result.byHands()) {
      return agreements;
    }
    List<SideResult> shown = result.sidesShown();
    if (shown.size() > 1) {
      agreement(
              messages.count("priorities.agreement.between", shown.size()),
              Optional.empty(),
              betweenSides(shown))
          .ifPresent(agreements::add);
    } else {
      agreement(messages.text("priorities.agreement.all"), Optional.empty(), result.box())
          .ifPresent(agreements::add);
    }
    for (SideResult side : shown) {
      agreement(
              messages.text("priorities.agreement.within", side.side().name()),
              Optional.of(SideMark.of(side.side())),
              result.box().ofSide(side.side().id().value()))
          .ifPresent(agreements::add);
    }
    return agreements;
  }

  /** Where the sides differ. */
  List<String> between() {
    BetweenSidesWords words = new BetweenSidesWords(messages, hearing);
    List<String> sentences = new ArrayList<>(words.dividing(result));
    sentences.addAll(words.pairs(result));
    return sentences;
  }

  /** The order of each side as if it were one ballot. */
  private BallotBox betweenSides(List<SideResult> shown) {
    List<Ballot> ballots = new ArrayList<>();
    for (SideResult side : shown) {
      Cells.Builder cells = Cells.builder(result.box().options());
      side.ranking()
          .ifPresent(ranking ->
              ranking
                  .standings()
                  .forEach(standing -> cells.give(standing.option(), standing.rank())));
      String id = side.side().id().value();
      ballots.add(new Ballot(id, id, Fraction.ONE, 1, new Answer.Ranks(cells.build())));
    }
    return new BallotBox(result.box().options(), ballots);
  }

  private Optional<ResultSheet.Agreement> agreement(
      String title, Optional<SideMark> side, BallotBox box) {
    return switch (KendallsW.of(box)) {
      case KendallsW.NotDefined _ -> Optional.empty();
      case KendallsW.Measured measured ->
          measured
              .strength()
              .map(strength ->
                  new ResultSheet.Agreement(
                      title,
                      side,
                      messages.text(
                          "ranking.agreement." + strength.name().toLowerCase(Locale.ROOT)),
                      figures(measured, box),
                      measured.w().toDouble()));
    };
  }

  /** The figure, and with the tests how likely it is by chance. */
  private String figures(KendallsW.Measured measured, BallotBox box) {
    String figure = String.format(messages.locale(), "%.2f", measured.w().toDouble());
    return result.tested()
        ? messages.text(
            "priorities.agreement.figures",
            figure,
            new AgreementWords(messages, hearing).chance(KendallsW.p(box)))
        : figure;
  }

  List<ResultSheet.Missing> missing() {
    List<String> names = result.turnout().missingNames(hearing);
    List<Voter> voters = result.turnout().missing();
    List<ResultSheet.Missing> missing = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), voters.size()); i++) {
      missing.add(new ResultSheet.Missing(side(voters.get(i)), names.get(i)));
    }
    return missing;
  }

  private Optional<SideMark> side(Voter voter) {
    return switch (voter) {
      case Voter.OrganisationVoter(var id) ->
          hearing.organisations().find(id).flatMap(hearing::sideOf).map(SideMark::of);
      case Voter.ParticipantVoter(var id) ->
          hearing.participants().find(id).flatMap(hearing::sideOf).map(SideMark::of);
    };
  }
}
