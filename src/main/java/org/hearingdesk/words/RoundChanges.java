package org.hearingdesk.words;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/** Changes of rounds. What a ballot says is not told: a list of changes is read by many. */
final class RoundChanges {
  private final Messages messages;

  RoundChanges(Messages messages) {
    this.messages = messages;
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
