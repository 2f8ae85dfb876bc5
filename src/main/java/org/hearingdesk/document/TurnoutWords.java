package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.Turnout;

/** Who took part in a round and in which form, with whatever did not go the usual way. */
final class TurnoutWords {
  private final Phrasebook words;

  TurnoutWords(Phrasebook words) {
    this.words = words;
  }

  /**
   * {@code The ballots were secret. 12 of 20 organisations handed in a ballot. The quorum of 11 was
   * reached.}
   *
   * @param ballots the sentence about the ballots
   */
  String sentence(RoundResult result, Function<RoundResult, String> ballots) {
    Round round = result.round();
    List<String> sentences = new ArrayList<>();
    switch (round.form()) {
      case NAMED -> sentences.add(ballots.apply(result));
      case SECRET -> {
        sentences.add(words.text("document.ranking.turnout.secret"));
        sentences.add(ballots.apply(result));
      }
      case HANDS -> hands(round, sentences);
    }
    late(round, true, "document.ranking.turnout.late-counted", sentences);
    late(round, false, "document.ranking.turnout.late-not-counted", sentences);
    differing(round).ifPresent(sentences::add);
    round
        .asked()
        .held()
        .quorum()
        .ifPresent(quorum ->
            sentences.add(
                words.text(
                    Turnout.quorate(round).orElse(false)
                        ? "document.ranking.turnout.quorate"
                        : "document.ranking.turnout.not-quorate",
                    words.formats().number(quorum))));
    return String.join(" ", sentences);
  }

  private void hands(Round round, List<String> sentences) {
    sentences.add(words.count("document.ranking.turnout.hands", round.handedIn()));
    int abstained =
        round.hands().orElseGet(Table::empty).stream().mapToInt(SideHands::abstentions).sum();
    if (abstained > 0) {
      sentences.add(
          words.sentenceStart(words.count("document.ranking.turnout.abstained", abstained)));
    }
  }

  private void late(Round round, boolean counted, String key, List<String> sentences) {
    int late =
        (int)
            round.ballots().stream()
                .flatMap(ballot -> ballot.late().stream())
                .filter(how -> how.counted() == counted)
                .count();
    if (late > 0) {
      sentences.add(words.sentenceStart(words.count(key, late)));
    }
  }

  /** Ballots in a box that was never opened, or two of one voter, are not passed over. */
  private Optional<String> differing(Round round) {
    int votes = round.secrets().votes().size();
    int ballots = round.secrets().ballots().size();
    return round.form() != VotingForm.SECRET || votes == 0 || votes == ballots
        ? Optional.empty()
        : Optional.of(
            words.text(
                "document.ranking.turnout.differing",
                words.formats().number(votes),
                words.formats().number(ballots)));
  }

  /** Who handed in for another, and what came late, as far as voters are named. */
  List<String> notes(Round round, Function<Voter, String> name) {
    List<String> proxies = new ArrayList<>();
    List<String> late = new ArrayList<>();
    for (HandedIn ballot : round.ballots()) {
      String voter = name.apply(ballot.voter());
      ballot.proxy().ifPresent(by -> proxy(voter, name.apply(by), proxies));
      ballot.late().filter(how -> !voter.isBlank()).ifPresent(how -> late.add(late(voter, how)));
    }
    for (SecretVote vote : round.secrets().votes()) {
      vote.proxy().ifPresent(by -> proxy(name.apply(vote.voter()), name.apply(by), proxies));
    }
    List<String> notes = new ArrayList<>();
    if (!proxies.isEmpty()) {
      notes.add(words.text("document.ranking.proxies", words.apart(proxies)));
    }
    if (!late.isEmpty()) {
      notes.add(words.text("document.ranking.late", words.apart(late)));
    }
    return notes;
  }

  private void proxy(String voter, String by, List<String> proxies) {
    if (!voter.isBlank() && !by.isBlank()) {
      proxies.add(words.text("document.ranking.proxy", voter, by));
    }
  }

  private String late(String voter, LateBallot how) {
    return words.text(
        how.counted() ? "document.ranking.late.counted" : "document.ranking.late.not-counted",
        voter,
        how.reason());
  }

  /** Who handed in, by name or in secret. */
  static List<Voter> voters(Round round) {
    List<Voter> voters = new ArrayList<>();
    round.ballots().forEach(ballot -> voters.add(ballot.voter()));
    round.secrets().votes().forEach(vote -> voters.add(vote.voter()));
    return voters;
  }
}
