package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.firmness.BetweenSides;
import org.hearingdesk.ranking.firmness.TauB;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/** How the sides that are shown apart differ, in sentences. */
public final class BetweenSidesWords {
  private final Phrasebook words;
  private final RankingWords ranking;

  public BetweenSidesWords(Messages messages, Hearing hearing) {
    this(new Phrasebook(messages, hearing));
  }

  BetweenSidesWords(Phrasebook words) {
    this.words = words;
    this.ranking = new RankingWords(words);
  }

  /** {@code Employers and workers put the options in much the same order (Kendall’s τ 0.83).} */
  public List<String> pairs(RoundResult result) {
    List<SideResult> sides = result.sidesShown();
    List<String> sentences = new ArrayList<>();
    for (BetweenSides.Pair pair : result.betweenSides().pairs()) {
      sentences.add(
          words.sentenceStart(
              words.text(
                  key(pair.tau()),
                  words
                      .formats()
                      .list(List.of(name(sides.get(pair.first())), name(sides.get(pair.second())))),
                  pair.tau().value().map(this::figure).orElse(""))));
    }
    return sentences;
  }

  private static String key(TauB tau) {
    return "document.between."
        + tau.likeness()
            .map(likeness -> likeness.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .orElse("not-defined");
  }

  private String figure(double tau) {
    return String.format(words.locale(), "%.2f", tau).replace('-', '−');
  }

  /** {@code Workers put “Time off” first, employers put it fifth.}, the widest apart first. */
  public List<String> dividing(RoundResult result) {
    List<SideResult> sides = result.sidesShown();
    return result.betweenSides().dividing().stream()
        .map(each ->
            words.sentenceStart(
                words.text(
                    "document.between.divided",
                    name(sides.get(each.above())),
                    ranking.option(result, each.option()),
                    place(sides.get(each.above()), each.option()),
                    name(sides.get(each.below())),
                    place(sides.get(each.below()), each.option()))))
        .toList();
  }

  private String name(SideResult side) {
    return words.sideInSentence(side.side().name());
  }

  private String place(SideResult side, int option) {
    Optional<Ranking.Standing> standing = side.ranking().map(each -> each.standingOf(option));
    return standing
        .map(each ->
            words.text(
                each.tied() ? "document.between.at-shared" : "document.between.at",
                ranking.place(each.rank())))
        .orElse("");
  }
}
