package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/**
 * Changes of rounds. What a ballot says is told only where one was corrected, and only once the
 * round is over: a list of changes is read by many.
 */
final class RoundChanges {
  private final Messages messages;
  private final EarlierBallots earlier;

  RoundChanges(Messages messages, EarlierBallots earlier) {
    this.messages = messages;
    this.earlier = earlier;
  }

  ChangeLine of(Hearing hearing, String key, Id<Round> round, String reason) {
    String words = messages.text("history.change." + key, question(hearing, round));
    return ChangeLine.of(ChangeKind.PRIORITIES, words, "", reason);
  }

  /** What was opened; with the seed where the options of the sheets are drawn. */
  ChangeLine opened(Fact.RoundOpened opened) {
    String text = opened.asked().text();
    return ChangeLine.of(
        ChangeKind.PRIORITIES,
        opened
            .asked()
            .counted()
            .seed()
            .filter(seed -> opened.asked().counted().order() != OptionOrder.AS_LISTED)
            .map(seed ->
                messages.text(
                    "history.change.round_opened.drawn",
                    opened.number(),
                    text,
                    Integer.toString(seed)))
            .orElseGet(() -> messages.text("history.change.round_opened", opened.number(), text)));
  }

  ChangeLine ballot(Hearing hearing, String key, Id<Round> round, Voter voter) {
    return ChangeLine.of(
        ChangeKind.PRIORITIES,
        messages.text("history.change." + key, voter(hearing, voter), question(hearing, round)));
  }

  ChangeLine ballot(Hearing hearing, Fact.BallotHandedIn fact) {
    return corrected(
        hearing,
        fact,
        fact.round(),
        fact.ballot(),
        text("ballot", voter(hearing, fact.voter()), question(hearing, fact.round())));
  }

  ChangeLine byProxy(Hearing hearing, Fact.BallotHandedInByProxy fact) {
    return corrected(
        hearing,
        fact,
        fact.round(),
        fact.ballot(),
        text(
            "ballot_by_proxy",
            voter(hearing, fact.voter()),
            question(hearing, fact.round()),
            voter(hearing, fact.proxy())));
  }

  ChangeLine late(Hearing hearing, Fact.LateBallotHandedIn fact) {
    return ChangeLine.of(
        ChangeKind.PRIORITIES,
        text("ballot_late", voter(hearing, fact.voter()), question(hearing, fact.round())),
        "",
        fact.late().reason());
  }

  ChangeLine hands(Hearing hearing, Fact.HandsCounted fact) {
    String side = hearing.sides().find(fact.after().side()).map(Side::name).orElseGet(this::gone);
    return ChangeLine.of(
        ChangeKind.PRIORITIES,
        text("hands", side, question(hearing, fact.round())),
        hands(hearing, fact.round(), fact.before()),
        hands(hearing, fact.round(), fact.after()));
  }

  ChangeLine secret(Hearing hearing, Fact.SecretBallotHandedIn fact) {
    String voter = voter(hearing, fact.voter());
    String question = question(hearing, fact.round());
    return ChangeLine.of(
        ChangeKind.PRIORITIES,
        fact.proxy()
            .map(proxy -> text("secret_ballot_by_proxy", voter, question, voter(hearing, proxy)))
            .orElseGet(() -> text("secret_ballot", voter, question)));
  }

  ChangeLine opened(Hearing hearing, Fact.BoxOpened fact) {
    return ChangeLine.of(
        ChangeKind.PRIORITIES,
        messages.count(
            "history.change.box_opened", fact.ballots().size(), question(hearing, fact.round())));
  }

  private ChangeLine corrected(
      Hearing hearing, Fact fact, Id<Round> id, Ballot after, String sentence) {
    Optional<Round> over =
        hearing.rounds().find(id).filter(round -> round.state() != RoundState.OPEN);
    Optional<Ballot> before = earlier.before(fact).filter(ballot -> !ballot.equals(after));
    return over.isEmpty() || before.isEmpty()
        ? ChangeLine.of(ChangeKind.PRIORITIES, sentence)
        : ChangeLine.of(
            ChangeKind.PRIORITIES,
            sentence,
            sheet(over.get(), before.get()),
            sheet(over.get(), after));
  }

  /** {@code Stacking before Quality standards, Stacking and Pay alike}. */
  private String pairs(Round round, Ballot ballot) {
    List<String> words = new ArrayList<>();
    for (OptionPair pair : OptionPair.of(round.asked().options())) {
      String first = pair.first().text();
      String second = pair.second().text();
      ballot
          .about(pair)
          .map(said ->
              switch (said) {
                case FIRST -> text("ballot.before", first, second);
                case SECOND -> text("ballot.before", second, first);
                case EQUAL -> text("ballot.alike", first, second);
              })
          .ifPresent(words::add);
    }
    return words.isEmpty() ? text("ballot.blank") : String.join("; ", words);
  }

  /** What stands on a ballot, the best first: {@code 1 Quality standards, 2 Stacking}. */
  private String sheet(Round round, Ballot ballot) {
    if (round.asked().method() == BallotMethod.PAIRWISE) {
      return pairs(round, ballot);
    }
    boolean places = round.asked().method() == BallotMethod.TOP_K;
    Comparator<Option> byValue =
        Comparator.comparing(option -> ballot.given().getOrDefault(option.id(), 0));
    List<String> words =
        round.asked().options().stream()
            .filter(option -> ballot.given().containsKey(option.id()))
            .sorted(places ? byValue : byValue.reversed())
            .map(option ->
                text("ballot.value", ballot.given().getOrDefault(option.id(), 0), option.text()))
            .toList();
    return words.isEmpty() ? text("ballot.blank") : String.join(", ", words);
  }

  private String hands(Hearing hearing, Id<Round> id, SideHands hands) {
    List<String> words = new ArrayList<>();
    hearing
        .rounds()
        .find(id)
        .ifPresent(round ->
            round.asked().options().stream()
                .filter(option -> hands.hands().containsKey(option.id()))
                .forEach(option ->
                    words.add(text("hands.option", option.text(), hands.of(option.id())))));
    if (hands.abstentions() > 0) {
      words.add(messages.count("history.change.hands.abstained", hands.abstentions()));
    }
    return String.join(", ", words);
  }

  private String text(String key, Object... arguments) {
    return messages.text("history.change." + key, arguments);
  }

  private String question(Hearing hearing, Id<Round> round) {
    return hearing.rounds().find(round).map(each -> each.asked().text()).orElseGet(this::gone);
  }

  private String voter(Hearing hearing, Voter voter) {
    Optional<String> name =
        switch (voter) {
          case Voter.OrganisationVoter(var id) ->
              hearing.organisations().find(id).map(Organisation::label);
          case Voter.ParticipantVoter(var id) ->
              hearing.participants().find(id).map(Participant::name);
        };
    return name.orElseGet(this::gone);
  }

  private String gone() {
    return messages.text("history.change.gone");
  }
}
