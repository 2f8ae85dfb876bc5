package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.SheetOrder;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.VotingForm;

/**
 * A page for each voter and each question that is still to be answered. Beside each option stands
 * the letter that is its key in the grid, so that a sheet in another order is keyed as fast. No
 * sheet bears a name.
 */
final class BallotSheets {
  private static final int MOST_SHEETS = 600;
  private static final int LETTERS = 26;

  private final Hearing hearing;
  private final Phrasebook words;

  BallotSheets(Hearing hearing, Phrasebook words) {
    this.hearing = hearing;
    this.words = words;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (PriorityQuestion question : hearing.questions()) {
      toAnswer(question)
          .filter(asked -> asked.options().size() > 1)
          .filter(asked -> asked.held().form() != VotingForm.HANDS)
          .ifPresent(asked -> {
            if (asked.counted().order() == OptionOrder.AS_LISTED
                || asked.counted().seed().isPresent()) {
              sheets(asked, blocks);
            } else {
              newPage(blocks);
              blocks.add(Block.Heading.of(1, asked.text()));
              blocks.add(Block.Para.of(words.text("document.sheets.not-drawn")));
            }
          });
    }
    return blocks;
  }

  /** As its open round puts it; as it stands where no round was held yet. */
  private Optional<PriorityQuestion> toAnswer(PriorityQuestion question) {
    List<Round> rounds =
        hearing.roundsOf(question.id()).stream()
            .filter(round -> round.state() != RoundState.DISCARDED)
            .toList();
    return rounds.isEmpty()
        ? Optional.of(question)
        : rounds.stream()
            .filter(round -> round.state() == RoundState.OPEN)
            .map(Round::asked)
            .findFirst();
  }

  private void sheets(PriorityQuestion asked, List<Block> blocks) {
    int sheets = Math.clamp(voters(asked), 1, MOST_SHEETS);
    for (int sheet = 0; sheet < sheets; sheet++) {
      newPage(blocks);
      blocks.add(Block.Heading.of(1, asked.text()));
      blocks.add(Block.Para.of(instruction(asked)));
      if (asked.held().form() == VotingForm.NAMED) {
        blocks.add(Block.Para.of(words.text(voter(asked))));
      }
      blocks.add(table(asked, sheet));
      blocks.add(
          Block.Para.of(
              Block.Para.Style.NOTE,
              words.text(
                  "document.sheets.number",
                  words.formats().number(sheet + 1L),
                  words.formats().number(sheets))));
    }
  }

  private static void newPage(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      blocks.add(new Block.PageBreak());
    }
  }

  private static String voter(PriorityQuestion asked) {
    return switch (asked.voters()) {
      case ORGANISATION -> "document.sheets.voter.organisation";
      case PARTICIPANT -> "document.sheets.voter.participant";
    };
  }

  private long voters(PriorityQuestion asked) {
    return switch (asked.voters()) {
      case ORGANISATION ->
          hearing.organisations().stream()
              .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
              .count();
      case PARTICIPANT ->
          hearing.participants().stream()
              .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
              .count();
    };
  }

  private String instruction(PriorityQuestion asked) {
    String key = "document.sheets.do." + asked.method().name().toLowerCase(Locale.ROOT);
    return switch (asked.method()) {
      case TOP_K -> words.count(key, Math.min(asked.amount(), asked.options().size()));
      case POINTS -> words.count(key, asked.amount());
      case RATING -> words.text(key, words.formats().number(asked.amount()));
      case RANKING, APPROVAL, PAIRWISE -> words.text(key);
    };
  }

  private Table table(PriorityQuestion asked, int sheet) {
    if (asked.method() == BallotMethod.PAIRWISE) {
      return pairs(asked, sheet);
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Option option : SheetOrder.of(asked, sheet)) {
      rows.add(
          Table.Row.of(
              letter(asked.options().indexOf(option)),
              option.text(),
              words.text("document.sheets.blank")));
    }
    return new Table(
        "",
        List.of(
            new Table.Column(words.text("document.sheets.letter"), Table.Align.CENTRE, 1),
            new Table.Column(words.text("document.column.option"), Table.Align.START, 9),
            new Table.Column(words.text("document.sheets.answer"), Table.Align.CENTRE, 2)),
        false,
        rows);
  }

  /**
   * Each pair in a line, in the order of the grid, so that a sheet is keyed from top to bottom;
   * which of the two stands first is as the sheet orders the options.
   */
  private Table pairs(PriorityQuestion asked, int sheet) {
    List<Option> order = SheetOrder.of(asked, sheet);
    List<Table.Row> rows = new ArrayList<>();
    for (OptionPair pair : OptionPair.of(asked.options())) {
      boolean turned = order.indexOf(pair.first()) > order.indexOf(pair.second());
      Option left = turned ? pair.second() : pair.first();
      Option right = turned ? pair.first() : pair.second();
      rows.add(
          Table.Row.of(
              letter(asked.options().indexOf(left)),
              left.text(),
              letter(asked.options().indexOf(right)),
              right.text(),
              words.text("document.sheets.blank")));
    }
    return new Table(
        "",
        List.of(
            new Table.Column(words.text("document.sheets.letter"), Table.Align.CENTRE, 1),
            new Table.Column(words.text("document.sheets.this"), Table.Align.START, 5),
            new Table.Column(words.text("document.sheets.letter"), Table.Align.CENTRE, 1),
            new Table.Column(words.text("document.sheets.or-that"), Table.Align.START, 5),
            new Table.Column(words.text("document.sheets.answer"), Table.Align.CENTRE, 2)),
        false,
        rows);
  }

  private static String letter(int option) {
    return option < LETTERS
        ? Character.toString((char) ('a' + option))
        : Integer.toString(option + 1);
  }
}
