package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.List;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.log.Fact;

/** Decides on the list of speakers: who waits, in what order, and whether anybody still may. */
final class ListOfSpeakers {
  private ListOfSpeakers() {}

  static List<Fact> request(Hearing hearing, Command.RequestFloor request, Instant now) {
    AgendaItem item = Check.find(hearing.agenda(), request.item(), "agendaItem");
    if (request.kind() == RequestKind.ORDINARY && hearing.listClosed(item.id())) {
      throw new Refusal(new Rejection.ListIsClosed(item.title()));
    }
    Check.free(hearing.requests(), request.request(), "request");
    Floor.speaker(hearing, request.speaker());
    notTwice(
        hearing,
        new SpeakerRequest(
            request.request(), request.item(), request.speaker(), request.kind(), now));
    return List.of(
        new Fact.FloorRequested(
            request.request(), request.item(), request.speaker(), request.kind(), now));
  }

  private static void notTwice(Hearing hearing, SpeakerRequest request) {
    boolean waits =
        hearing.listOfSpeakers(request.item()).stream()
            .anyMatch(each ->
                each.speaker().equals(request.speaker())
                    && each.kind() == request.kind()
                    && !(each.speaker() instanceof Speaker.Unidentified));
    if (waits) {
      throw new Refusal(new Rejection.Taken("listOfSpeakers", ""));
    }
  }

  static List<Fact> withdraw(Hearing hearing, Command.WithdrawRequest withdraw) {
    waiting(hearing, withdraw.request());
    return List.of(new Fact.RequestWithdrawn(withdraw.request()));
  }

  static List<Fact> move(Hearing hearing, Command.MoveRequest move) {
    waiting(hearing, move.request());
    Check.known(hearing.requests(), move.behind(), "request");
    return move.behind().filter(move.request()::equals).isPresent()
        ? List.of()
        : List.of(new Fact.RequestMoved(move.request(), move.behind()));
  }

  /** Whoever comes back is taken even if the list has been closed since. */
  static List<Fact> restore(Hearing hearing, Command.RestoreRequest restore) {
    SpeakerRequest request = Check.find(hearing.requests(), restore.request(), "request");
    if (request.waits()) {
      return List.of();
    }
    Floor.speaker(hearing, request.speaker());
    notTwice(hearing, request);
    return List.of(new Fact.RequestRestored(request.id()));
  }

  static List<Fact> close(Hearing hearing, Command.CloseList close, Instant now) {
    AgendaItem item = Check.find(hearing.agenda(), close.item(), "agendaItem");
    return hearing.listClosed(item.id()) ? List.of() : List.of(new Fact.ListClosed(item.id(), now));
  }

  static List<Fact> reopen(Hearing hearing, Command.ReopenList reopen) {
    AgendaItem item = Check.find(hearing.agenda(), reopen.item(), "agendaItem");
    return hearing.listClosed(item.id()) ? List.of(new Fact.ListReopened(item.id())) : List.of();
  }

  /** One who waits; a request that was withdrawn is as good as gone. */
  static SpeakerRequest waiting(Hearing hearing, Id<SpeakerRequest> id) {
    SpeakerRequest request = Check.find(hearing.requests(), id, "request");
    if (!request.waits()) {
      throw new Refusal(new Rejection.Unknown("request", id.value()));
    }
    return request;
  }
}
