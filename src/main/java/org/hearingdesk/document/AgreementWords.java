package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.firmness.KendallsW;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/** How far the voters agree, within the sides and between them. */
public final class AgreementWords {
  private final Phrasebook words;

  public AgreementWords(Messages messages, Hearing hearing) {
    this(new Phrasebook(messages, hearing));
  }

  AgreementWords(Phrasebook words) {
    this.words = words;
  }

  /** A section, or nothing where no agreement can be measured. */
  List<Block> blocks(RoundResult result, int level) {
    List<Block.ListItem> items = new ArrayList<>();
    add(items, words.text("document.agreement.all"), result.box());
    for (SideResult side : result.sidesShown()) {
      add(
          items,
          words.text("document.agreement.within", words.sideInSentence(side.side().name())),
          result.box().ofSide(side.side().id().value()));
    }
    BetweenSidesWords between = new BetweenSidesWords(words);
    between.pairs(result).forEach(sentence -> items.add(Block.ListItem.of(sentence)));
    between.dividing(result).forEach(sentence -> items.add(Block.ListItem.of(sentence)));
    if (items.isEmpty()) {
      return List.of();
    }
    return List.of(
        Block.Heading.of(Math.min(level, 4), words.text("document.agreement.heading")),
        Block.Para.of(words.text("document.agreement.meaning")),
        new Block.BulletList(items));
  }

  private void add(List<Block.ListItem> items, String among, BallotBox box) {
    if (KendallsW.of(box) instanceof KendallsW.Measured measured) {
      measured
          .strength()
          .ifPresent(strength ->
              items.add(
                  Block.ListItem.of(
                      words.text(
                          "document.agreement." + strength.name().toLowerCase(Locale.ROOT),
                          among,
                          String.format(words.locale(), "%.2f", measured.w().toDouble()),
                          chance(KendallsW.p(box))))));
    }
  }

  /** {@code p = 0.012}: how probable an agreement is by chance, from 0 to 1. */
  public String chance(double p) {
    return p < 0.001
        ? words.text("document.agreement.p-below", String.format(words.locale(), "%.3f", 0.001))
        : words.text("document.agreement.p", String.format(words.locale(), "%.3f", p));
  }
}
