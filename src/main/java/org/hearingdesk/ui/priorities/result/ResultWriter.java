package org.hearingdesk.ui.priorities.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearingdesk.document.RankingWords;
import org.hearingdesk.document.ScoreWords;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.Redrawn;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;
import org.hearingdesk.ranking.round.Turnout;
import org.hearingdesk.ui.priorities.SideMark;
import org.hearingdesk.ui.priorities.questions.QuestionWords;
import org.hearingdesk.ui.priorities.result.ResultSheet.PillKind;
import org.hearingdesk.ui.priorities.result.ResultSheet.PillWords;

/** Puts a counted round into the words and shares of its sheet. Pure; runs on any thread. */
final class ResultWriter {
  private static final String FIRM_PLACE = "priorities.pill.firm_place";
  private static final String FIRM_PLACES = "priorities.pill.firm_places";
  private static final String NOT_FIRM_PLACE = "priorities.pill.not_firm_place";
  private static final String NOT_FIRM_PLACES = "priorities.pill.not_firm_places";

  private final Hearing hearing;
  private final RoundResult result;
  private final Optional<Redrawn> redrawn;
  private final Formats formats;
  private final Messages messages;

  /**
   * @param redrawn the slower figures, as soon as they are there
   */
  ResultWriter(Hearing hearing, RoundResult result, Optional<Redrawn> redrawn, Formats formats) {
    this.hearing = hearing;
    this.result = result;
    this.redrawn = redrawn;
    this.formats = formats;
    this.messages = formats.messages();
  }

  ResultSheet sheet() {
    RankingWords sentence = new RankingWords(messages, hearing);
    FirmnessWriter firmness = new FirmnessWriter(hearing, result, formats);
    boolean borda = unit() == ScoreUnit.SHARE_OF_COMPARISONS;
    return new ResultSheet(
        asked().text(),
        sentence.headline(result),
        result.tested() ? sentence.firmness(result) : messages.text("priorities.not_tested"),
        sentence.remarks(result),
        pills(),
        unit() == ScoreUnit.NONE ? "" : new ScoreWords(messages).title(result),
        borda ? messages.text("priorities.score.half") : "",
        borda ? OptionalDouble.of(0.5) : OptionalDouble.empty(),
        result.tested(),
        result.firmness().places(),
        result.isEmpty() ? List.of() : rows(),
        legends(),
        redrawn.map(this::draws).orElse(""),
        firmness.otherCounts(),
        firmness.withoutSides(),
        result.byHands() ? List.of() : new PairWriter(result, messages).rows(),
        firmness.leftOut(),
        firmness.condorcet(),
        firmness.agreements(),
        firmness.between(),
        missingNote(),
        firmness.missing());
  }

  private ScoreUnit unit() {
    return result.total().explanation().unit();
  }

  private PriorityQuestion asked() {
    return result.round().asked();
  }

  private List<PillWords> pills() {
    int firm = result.firmness().places();
    int all = result.total().standings().size();
    List<PillWords> pills = new ArrayList<>();
    if (!result.isEmpty() && firm > 0) {
      pills.add(new PillWords(PillKind.FIRM, places(FIRM_PLACE, FIRM_PLACES, 1, firm)));
    }
    if (result.tested() && !result.isEmpty() && firm < all) {
      pills.add(
          new PillWords(PillKind.NOT_FIRM, places(NOT_FIRM_PLACE, NOT_FIRM_PLACES, firm + 1, all)));
    }
    pills.add(new PillWords(PillKind.TURNOUT, turnout()));
    QuestionWords words = new QuestionWords(messages);
    pills.add(new PillWords(PillKind.RULE, words.method(asked())));
    if (asked().counted().by() != CountingMethod.usual(asked().method())) {
      words
          .counting(asked())
          .ifPresent(counting -> pills.add(new PillWords(PillKind.RULE, counting)));
    }
    pills.add(new PillWords(PillKind.RULE, words.weighting(asked())));
    Turnout.quorate(result.round())
        .ifPresent(reached ->
            pills.add(
                new PillWords(
                    PillKind.TURNOUT,
                    messages.text(
                        reached ? "priorities.quorum.reached" : "priorities.quorum.missed",
                        asked().held().quorum().orElse(0)))));
    return pills;
  }

  private String places(String one, String several, int from, int to) {
    return from == to ? messages.text(one, from) : messages.text(several, from, to);
  }

  private String turnout() {
    int handedIn = result.turnout().handedIn();
    if (result.byHands()) {
      return messages.count("priorities.turnout.hands", handedIn);
    }
    return result.turnout().entitled().isPresent()
        ? messages.text(
            "priorities.turnout." + key(asked().voters()),
            handedIn,
            result.turnout().entitled().getAsInt())
        : messages.count("priorities.turnout.ballots", handedIn);
  }

  private String missingNote() {
    return result.turnout().entitled().isPresent()
        ? messages.text(
            "priorities.of",
            result.turnout().missing().size(),
            result.turnout().entitled().getAsInt())
        : "";
  }

  private List<ResultSheet.Row> rows() {
    return result.total().asListed().stream().map(this::row).toList();
  }

  private ResultSheet.Row row(Ranking.Standing standing) {
    int option = standing.option();
    String text = result.option(option).text();
    String score = score(standing.score());
    String supporters = supporters(result.supporters(option));
    List<ResultSheet.SidePlace> sides = sidePlaces(option);
    return new ResultSheet.Row(
        option,
        standing.place(),
        standing.rank(),
        text,
        supporters,
        result.share(standing),
        score,
        result.firm(standing),
        sides,
        range(option),
        spoken(standing, text, score, sides));
  }

  private String spoken(
      Ranking.Standing standing, String text, String score, List<ResultSheet.SidePlace> sides) {
    StringBuilder words = new StringBuilder();
    words.append(
        messages.text(
            result.firm(standing) ? "priorities.spoken.firm" : "priorities.spoken.not_firm",
            standing.place(),
            text,
            score));
    sides.forEach(side ->
        words
            .append(' ')
            .append(messages.text("priorities.spoken.side", side.side().name(), side.place())));
    return words.toString();
  }

  private String supporters(int supporters) {
    if (result.byHands()) {
      return messages.count("priorities.supporters.hands", supporters);
    }
    int ballots = result.box().ballots().size();
    return supporters == ballots
        ? messages.text("priorities.supporters.every")
        : messages.text("priorities.supporters.some", supporters, ballots);
  }

  private String score(Optional<Fraction> score) {
    String pattern =
        switch (unit()) {
          case SHARE_OF_COMPARISONS -> "%.1f";
          case GRADE -> "%.2f";
          case POINTS, WINS_MINUS_LOSSES, OPTIONS_BEATEN, ROUNDS_SURVIVED, NONE ->
              score.filter(Fraction::isWhole).isPresent() ? "%.0f" : "%.1f";
        };
    return score
        .map(value -> String.format(messages.locale(), pattern, value.toDouble()))
        .orElse("–");
  }

  /** A place that a side's order leaves open is no point on the axis. */
  private List<ResultSheet.SidePlace> sidePlaces(int option) {
    List<ResultSheet.SidePlace> places = new ArrayList<>();
    for (SideResult side : result.sides()) {
      side.ranking()
          .map(ranking -> ranking.standingOf(option))
          .filter(standing -> standing.span().isEmpty())
          .ifPresent(standing ->
              places.add(
                  new ResultSheet.SidePlace(
                      SideMark.of(side.side()), standing.rank(), standing.place())));
    }
    return places;
  }

  private Optional<ResultSheet.Range> range(int option) {
    return redrawn
        .map(drawn -> drawn.ranges().ranges().get(option))
        .map(range ->
            new ResultSheet.Range(
                range.best(),
                range.worst(),
                range.best() == range.worst()
                    ? Integer.toString(range.best())
                    : range.best() + "–" + range.worst()));
  }

  /** What the ranges hold, and how stable the leading places are. */
  private String draws(Redrawn drawn) {
    String ranges = messages.text("priorities.draws", formats.number(drawn.ranges().resamples()));
    return drawn.same().isEmpty()
        ? ranges
        : ranges
            + " · "
            + messages.count(
                "priorities.draws.same_top",
                drawn.places(),
                formats.number(drawn.same().getAsInt()));
  }

  private List<ResultSheet.SideLegend> legends() {
    return result.sides().stream()
        .filter(side -> side.voters() > 0)
        .map(side -> {
          boolean apart = side.ranking().isPresent();
          String key = apart ? "priorities.legend.side" : "priorities.legend.too_few";
          return new ResultSheet.SideLegend(
              SideMark.of(side.side()),
              messages.text(key, side.side().name(), side.voters()),
              apart);
        })
        .toList();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
