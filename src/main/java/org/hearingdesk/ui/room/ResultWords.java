package org.hearingdesk.ui.room;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.RankingWords;
import org.hearingdesk.document.ScoreWords;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;
import org.hearingdesk.ranking.round.Turnout;
import org.hearingdesk.words.SideMark;

/**
 * Puts a closed round into what the room sees of it. It counts what may be published by the
 * hearing's rule: where ballots may not be known by their side, no side is told. Pure; takes its
 * time.
 */
final class ResultWords {
  private final Messages messages;
  private final Turnout turnout;
  private final Hearing published;
  private final RoundResult result;

  private ResultWords(Messages messages, Turnout turnout, Hearing published, RoundResult result) {
    this.messages = messages;
    this.turnout = turnout;
    this.published = published;
    this.result = result;
  }

  /**
   * @param sides whether the room may see each side's places, as far as the rule and the number of
   *     their ballots allow
   */
  static ResultSeen of(Hearing hearing, Round round, boolean sides, Messages messages) {
    AttributionRule rule =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    Hearing published = Attribution.publish(hearing, rule).hearing();
    RoundResult counted =
        RoundResult.of(published, published.rounds().find(round.id()).orElse(round));
    RoundResult told = sides ? counted : counted.withoutSides();
    return new ResultWords(messages, Turnout.of(hearing, round), published, told).seen();
  }

  private ResultSeen seen() {
    PriorityQuestion asked = result.round().asked();
    boolean few =
        result.ofNoSide() > 0
            || result.sides().stream().anyMatch(side -> side.ranking().isEmpty() && voted(side));
    return new ResultSeen(
        asked.text(),
        new RankingWords(messages, published).headline(result),
        result.byHands()
            ? messages.text("room.result.hands")
            : turnout.entitled().isPresent()
                ? messages.text(
                    "room.result.turnout", turnout.handedIn(), turnout.entitled().getAsInt())
                : messages.count("room.result.ballots", turnout.handedIn()),
        result.isEmpty() ? List.of() : result.total().asListed().stream().map(this::row).toList(),
        result.firmness().places(),
        apart().map(side -> SideMark.of(side.side())).toList(),
        few ? messages.text("room.result.too_few") : "",
        result.total().explanation().unit() == ScoreUnit.NONE
            ? ""
            : messages.text("room.result.bar", new ScoreWords(messages).title(result)));
  }

  private static boolean voted(SideResult side) {
    return side.voters() > 0;
  }

  private java.util.stream.Stream<SideResult> apart() {
    return result.sides().stream().filter(side -> side.ranking().isPresent());
  }

  private ResultSeen.Row row(Ranking.Standing standing) {
    return new ResultSeen.Row(
        standing.place(),
        result.option(standing.option()).text(),
        result.share(standing),
        score(standing.score()),
        result.firm(standing),
        apart()
            .map(side -> side.ranking().orElseThrow().standingOf(standing.option()).place())
            .toList());
  }

  private String score(Optional<Fraction> score) {
    String pattern =
        switch (result.total().explanation().unit()) {
          case SHARE_OF_COMPARISONS -> "%.0f %%";
          case GRADE -> "%.2f";
          case POINTS, WINS_MINUS_LOSSES, OPTIONS_BEATEN, ROUNDS_SURVIVED, NONE ->
              score.filter(Fraction::isWhole).isPresent() ? "%.0f" : "%.1f";
        };
    return score
        .map(value -> String.format(messages.locale(), pattern, value.toDouble()))
        .orElse("");
  }
}
