package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/**
 * A result in plain words: what comes first, for whom, and how far down the order can be trusted.
 */
public final class RankingWords {
  private static final int ORDINALS_IN_WORDS = 9;

  private final Phrasebook words;

  public RankingWords(Messages messages, Hearing hearing) {
    this(new Phrasebook(messages, hearing));
  }

  RankingWords(Phrasebook words) {
    this.words = words;
  }

  /**
   * The sentence that stands first: {@code First place goes to “Quality standards” and second place
   * to “Clear funding mechanism”, for employers and workers alike.} The second place is named only
   * where it is firm.
   */
  public String headline(RoundResult result) {
    if (result.isEmpty()) {
      return words.text("document.ranking.no-ballots");
    }
    List<List<Integer>> order = result.total().order();
    if (order.size() == 1) {
      return words.text("document.ranking.all-tied");
    }
    List<Integer> first = order.getFirst();
    if (result.firmness().places() >= 2) {
      return firstAndSecond(result, order);
    }
    return words.text(
        first.size() > 1 ? "document.ranking.first-shared" : "document.ranking.first-only",
        options(result, first),
        alike(result, order, 1));
  }

  private String firstAndSecond(RoundResult result, List<List<Integer>> order) {
    String first = options(result, order.getFirst());
    String second = options(result, order.get(1));
    String both = alike(result, order, 2);
    String firstOnly = alike(result, order, 1);
    return both.isEmpty() && !firstOnly.isEmpty()
        ? words.text("document.ranking.first-second-apart", first, second, firstOnly)
        : words.text("document.ranking.first-second", first, second, both);
  }

  /**
   * How far down the order can be relied on: {@code From third place down the order is not firm.}
   * Blank where no ballot was counted.
   */
  public String firmness(RoundResult result) {
    int firm = result.firmness().places();
    List<Ranking.Standing> standings = result.total().standings();
    if (result.isEmpty() || standings.isEmpty()) {
      return "";
    }
    String kind = result.byHands() ? "document.ranking.hands." : "document.ranking.";
    if (firm == standings.size()) {
      return words.text(kind + "all-firm");
    }
    if (firm == 0) {
      return !result.byHands() && result.box().size() < Firmness.FEWEST_VOTERS
          ? words.text("document.ranking.too-few")
          : words.text(kind + "none-firm");
    }
    String key = kind + (standings.get(firm).tied() ? "not-firm-from-tie" : "not-firm-from");
    return words.sentenceStart(words.text(key, place(firm + 1)));
  }

  /** What the method itself says beside the order; blank for nothing. */
  public String remarks(RoundResult result) {
    RemarkWords said = new RemarkWords(words.messages(), some -> options(result, some));
    return result.isEmpty()
        ? ""
        : result.total().explanation().remarks().stream()
            .map(said::words)
            .collect(Collectors.joining(" "));
  }

  /** {@code 28 of 31 organisations handed in a ballot.} */
  public String turnoutSentence(RoundResult result) {
    return new TurnoutWords(words).sentence(result, this::ballots);
  }

  private String ballots(RoundResult result) {
    int handedIn = result.turnout().handedIn();
    OptionalInt entitled = result.turnout().entitled();
    boolean organisations = result.round().asked().voters() == VoterKind.ORGANISATION;
    String sentence;
    if (entitled.isPresent()) {
      sentence =
          words.count(
              organisations
                  ? "document.ranking.turnout.organisations"
                  : "document.ranking.turnout.participants",
              entitled.getAsInt(),
              words.formats().number(handedIn));
    } else {
      sentence = words.sentenceStart(words.count("document.ranking.turnout.ballots", handedIn));
    }
    int faulty = result.turnout().notCounted();
    return faulty == 0
        ? sentence
        : sentence
            + " "
            + words.sentenceStart(words.count("document.ranking.turnout.faulty", faulty));
  }

  /** {@code “Quality standards”}, several as a list. */
  String options(RoundResult result, List<Integer> options) {
    return words.names(options.stream().map(option -> option(result, option)).toList());
  }

  String option(RoundResult result, int option) {
    return words.text("document.option.quoted", result.option(option).text());
  }

  /** The sides shown apart that put the same options in the first places, if two or more do. */
  private String alike(RoundResult result, List<List<Integer>> order, int places) {
    List<String> sides = new ArrayList<>();
    for (SideResult side : result.sides()) {
      boolean same =
          side.ranking()
              .map(Ranking::order)
              .filter(own -> own.size() >= places)
              .filter(own -> own.subList(0, places).equals(order.subList(0, places)))
              .isPresent();
      if (same) {
        sides.add(words.sideInSentence(side.side().name()));
      }
    }
    return sides.size() < 2
        ? ""
        : words.text("document.ranking.alike", words.formats().list(sides));
  }

  String place(int place) {
    return place <= ORDINALS_IN_WORDS
        ? words.text("document.place.in-words", words.text("document.ordinal." + place))
        : words.text("document.place.in-digits", words.formats().number(place));
  }
}
