package org.hearingdesk.domain.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** What refers to a part, so that nothing is removed from under something else. */
final class Uses {
  private Uses() {}

  static void refuseIfUsed(Hearing hearing, Part part) {
    List<String> uses = of(hearing, part);
    if (!uses.isEmpty()) {
      throw new Refusal(new Rejection.StillUsed(part.label(), uses.size(), uses.getFirst()));
    }
  }

  private static List<String> of(Hearing hearing, Part part) {
    List<String> uses = new ArrayList<>();
    switch (part) {
      case Side side -> {
        hearing.organisations().stream()
            .filter(organisation -> organisation.side().equals(Optional.of(side.id())))
            .forEach(organisation -> uses.add(organisation.label()));
        hearing.agenda().stream()
            .filter(
                item -> item.equalShare().filter(s -> s.sides().contains(side.id())).isPresent())
            .forEach(item -> uses.add(item.title()));
        speakers(hearing, side.id(), uses);
        hearing.rounds().stream()
            .filter(round -> round.hands().filter(all -> all.has(side.id())).isPresent())
            .forEach(round -> uses.add(round.asked().text()));
      }
      case Organisation organisation -> organisation(hearing, organisation, uses);
      case Participant participant -> {
        hearing.agenda().stream()
            .filter(item -> item.presenters().contains(participant.id()))
            .forEach(item -> uses.add(item.title()));
        speakers(hearing, participant.id(), uses);
        ballots(hearing, participant.id(), uses);
      }
      case AgendaItem item -> item(hearing, item, uses);
      case Topic topic -> {
        hearing.interventions().stream()
            .filter(turn -> turn.topics().contains(topic.id()))
            .forEach(turn -> uses.add(turn.text().text()));
        hearing.contributions().stream()
            .filter(paper -> paper.topics().contains(topic.id()))
            .forEach(paper -> uses.add(paper.title()));
      }
      case WrittenContribution contribution -> {}
      case Consultation consultation -> {}
      case PriorityQuestion question -> {}
      case Conclusion conclusion -> {}
      case FollowUp followUp -> {}
    }
    return uses;
  }

  private static void organisation(Hearing hearing, Organisation organisation, List<String> uses) {
    Optional<Id<Organisation>> id = Optional.of(organisation.id());
    hearing.participants().stream()
        .filter(participant -> participant.organisation().equals(id))
        .forEach(participant -> uses.add(participant.name()));
    hearing.contributions().stream()
        .filter(paper -> paper.organisation().equals(id))
        .forEach(paper -> uses.add(paper.title()));
    speakers(hearing, organisation.id(), uses);
    ballots(hearing, organisation.id(), uses);
  }

  private static void item(Hearing hearing, AgendaItem item, List<String> uses) {
    hearing.interventionsOn(item.id()).forEach(turn -> uses.add(turn.text().text()));
    hearing.listOfSpeakers(item.id()).forEach(request -> uses.add(request.id().value()));
    hearing.questions().stream()
        .filter(question -> question.item().equals(Optional.of(item.id())))
        .forEach(question -> uses.add(question.text()));
    hearing.conclusions().stream()
        .filter(conclusion -> conclusion.item().equals(Optional.of(item.id())))
        .forEach(conclusion -> uses.add(conclusion.text()));
  }

  private static void speakers(Hearing hearing, Id<?> id, List<String> uses) {
    hearing.interventions().stream()
        .filter(turn -> turn.speaker().mentions(id))
        .forEach(turn -> uses.add(turn.text().text()));
    hearing.requests().stream()
        .filter(request -> request.waits() && request.speaker().mentions(id))
        .forEach(request -> uses.add(request.id().value()));
    hearing.review().sheets().stream()
        .filter(sheet -> sheet.delegation().mentions(id))
        .forEach(sheet -> uses.add(sheet.passages().all().getFirst().sent()));
  }

  private static boolean names(Round round, Id<?> voter) {
    return round.has(voter) || round.proxiesOf(voter) > 0;
  }

  private static void ballots(Hearing hearing, Id<?> voter, List<String> uses) {
    hearing.rounds().stream()
        .filter(round -> names(round, voter))
        .forEach(round -> uses.add(round.asked().text()));
  }
}
