package org.hearingdesk.document;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/** The outcome of every priority question that was closed, as part of a document. */
final class PriorityRanking {
  private final Hearing hearing;
  private final Phrasebook words;
  private final RankingWords ranking;

  PriorityRanking(Hearing hearing, Phrasebook words) {
    this.hearing = hearing;
    this.words = words;
    this.ranking = new RankingWords(words);
  }

  /** A section for each question, its heading at this level. */
  List<Block> blocks(int level) {
    List<Block> blocks = new ArrayList<>();
    for (PriorityQuestion question : hearing.questions()) {
      RoundResult.standing(hearing, question.id())
          .ifPresent(round -> question(RoundResult.of(hearing, round), level, blocks));
    }
    return blocks;
  }

  private void question(RoundResult result, int level, List<Block> blocks) {
    blocks.add(Block.Heading.of(level, result.round().asked().text()));
    String firmness = ranking.firmness(result);
    String headline = ranking.headline(result);
    blocks.add(
        Block.Para.of(
            Block.Para.Style.LEAD, firmness.isEmpty() ? headline : headline + " " + firmness));
    blocks.add(Block.Para.of(turnout(result)));
    if (!result.isEmpty() && !result.total().standings().isEmpty()) {
      blocks.add(table(result));
      notShownApart(result, blocks);
      if (result.total().explanation().unit() != ScoreUnit.NONE) {
        blocks.add(figure(result));
      }
      blocks.addAll(new AgreementWords(words).blocks(result, level + 1));
      blocks.addAll(new CountingWords(words, ranking).blocks(result, level + 1));
      voters(result, level + 1, blocks);
    }
  }

  private String turnout(RoundResult result) {
    List<String> missing = result.turnout().missingNames(hearing);
    String sentence = ranking.turnoutSentence(result);
    boolean named = !missing.isEmpty() && missing.stream().noneMatch(String::isBlank);
    return named
        ? words.text("document.ranking.missing", sentence, words.formats().list(missing))
        : sentence;
  }

  private Table table(RoundResult result) {
    List<SideResult> shown = result.sidesShown();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(column(words.text("document.column.option"), Table.Align.START, 14));
    columns.add(column(words.text("document.column.place"), Table.Align.END, 3));
    columns.add(column(score(result), Table.Align.END, 6));
    if (!result.byHands()) {
      columns.add(column(words.text("document.column.ballots"), Table.Align.END, 4));
    }
    shown.forEach(side -> columns.add(column(side.side().name(), Table.Align.END, 5)));
    List<Table.Row> rows = new ArrayList<>();
    for (Ranking.Standing standing : result.total().asListed()) {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(Table.Cell.of(result.option(standing.option()).text()));
      cells.add(Table.Cell.of(standing.place()));
      cells.add(Table.Cell.of(scoreOf(standing)));
      if (!result.byHands()) {
        cells.add(Table.Cell.of(words.formats().number(result.supporters(standing.option()))));
      }
      for (SideResult side : shown) {
        cells.add(Table.Cell.of(placeIn(side, standing.option())));
      }
      rows.add(new Table.Row(cells, false));
    }
    return new Table(words.text("document.ranking.table"), columns, true, rows);
  }

  private static String placeIn(SideResult side, int option) {
    return side.ranking().map(ranking -> ranking.placeOf(option)).orElse("");
  }

  private void notShownApart(RoundResult result, List<Block> blocks) {
    List<String> hidden = new ArrayList<>();
    for (SideResult side : result.sides()) {
      if (side.ranking().isEmpty() && side.voters() > 0) {
        hidden.add(words.count("document.ranking.side-ballots", side.voters(), side.side().name()));
      }
    }
    if (result.ofNoSide() > 0) {
      hidden.add(words.count("document.ranking.others-ballots", result.ofNoSide()));
    }
    String shown =
        result.sidesShown().isEmpty() ? "" : words.text("document.ranking.sides-shown") + " ";
    if (!hidden.isEmpty()) {
      String text =
          words.text(
              "document.ranking.not-shown-apart",
              words.formats().list(hidden),
              words.formats().numberInProse(result.fewestShown()));
      blocks.add(Block.Para.of(Block.Para.Style.NOTE, shown + text));
    } else if (!shown.isEmpty()) {
      blocks.add(Block.Para.of(Block.Para.Style.NOTE, shown.strip()));
    }
  }

  private Figure figure(RoundResult result) {
    List<Figure.Bar> bars = new ArrayList<>();
    for (Ranking.Standing standing : result.total().asListed()) {
      bars.add(
          new Figure.Bar(
              words.text(
                  "document.ranking.bar",
                  standing.place(),
                  result.option(standing.option()).text()),
              standing.score().map(Fraction::toDouble).orElse(0.0),
              scoreOf(standing),
              Tone.ACCENT,
              result.firm(standing)));
    }
    String figures =
        result.total().standings().stream()
            .map(standing ->
                words.text(
                    "document.ranking.alternative-part",
                    standing.place(),
                    result.option(standing.option()).text(),
                    scoreOf(standing)))
            .collect(Collectors.joining(words.text("document.list.semicolon")));
    return new Figure(
        score(result),
        words.text("document.ranking.alternative", score(result), figures),
        bars,
        words.text("document.ranking.not-firm-legend"));
  }

  private String score(RoundResult result) {
    return new ScoreWords(words.messages()).title(result);
  }

  /** The score to one decimal; whole numbers stay whole. */
  private String scoreOf(Ranking.Standing standing) {
    return standing
        .score()
        .map(score ->
            score.isWhole() && standsForPoints(score)
                ? words.formats().number(score.numerator().longValue())
                : words.decimal(score))
        .orElse(words.text("document.no-value"));
  }

  private static boolean standsForPoints(Fraction score) {
    return score.numerator().bitLength() < Long.SIZE;
  }

  /** Who handed in, side by side, as far as it may be told. */
  private void voters(RoundResult result, int level, List<Block> blocks) {
    List<Block.ListItem> items = new ArrayList<>();
    for (SideResult side : result.sides()) {
      List<String> names =
          TurnoutWords.voters(result.round()).stream()
              .filter(
                  voter -> hearing.sideOf(speaking(voter)).stream().anyMatch(side.side()::equals))
              .map(this::name)
              .filter(name -> !name.isBlank())
              .sorted(Collator.getInstance(words.locale()))
              .toList();
      if (!names.isEmpty()) {
        items.add(
            Block.ListItem.of(
                words.text(
                    "document.ranking.voters-of-side",
                    side.side().name(),
                    words.formats().number(names.size()),
                    words.apart(names))));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(Block.Heading.of(Math.min(level, 4), words.text("document.ranking.voters")));
      blocks.add(new Block.BulletList(items));
    }
    new TurnoutWords(words)
        .notes(result.round(), this::name)
        .forEach(note -> blocks.add(Block.Para.of(Block.Para.Style.NOTE, note)));
  }

  private static Speaker speaking(Voter voter) {
    return switch (voter) {
      case Voter.OrganisationVoter organisation -> new Speaker.Body(organisation.id());
      case Voter.ParticipantVoter participant -> new Speaker.Person(participant.id());
    };
  }

  private String name(Voter voter) {
    return switch (voter) {
      case Voter.OrganisationVoter organisation ->
          hearing
              .organisations()
              .find(organisation.id())
              .filter(Speakers::isNamed)
              .map(Organisation::label)
              .orElse("");
      case Voter.ParticipantVoter participant ->
          hearing.participants().find(participant.id()).map(each -> each.name()).orElse("");
    };
  }

  private static Table.Column column(String header, Table.Align align, int width) {
    return new Table.Column(header, align, width);
  }
}
