package org.hearingdesk.domain.time;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/**
 * Who has not been heard, on one agenda item or in the whole hearing.
 *
 * @param organisations those with somebody who came, or of whom nobody is registered
 * @param people those present whose part it is to speak
 * @param notCalled the requests that came to nothing: those that wait, then those withdrawn
 */
public record Unheard(
    List<Organisation> organisations, List<Participant> people, List<SpeakerRequest> notCalled) {
  /** Who is there so that others can speak. */
  private static final Set<Role> SERVING =
      EnumSet.of(Role.CHAIR, Role.MODERATOR, Role.RAPPORTEUR, Role.INTERPRETER);

  public Unheard {
    organisations = List.copyOf(organisations);
    people = List.copyOf(people);
    notCalled = List.copyOf(notCalled);
  }

  /**
   * Of one agenda item, or of the whole hearing.
   *
   * @param item empty for the whole hearing
   */
  public static Unheard of(Hearing hearing, Optional<Id<AgendaItem>> item) {
    Set<Id<?>> heard = new HashSet<>();
    for (Intervention turn : hearing.interventions()) {
      if (item.isEmpty() || item.get().equals(turn.item())) {
        SpeakerGroups.known(turn.speaker()).forEach(speaker -> hear(hearing, speaker, heard));
      }
    }
    return new Unheard(
        organisations(hearing, heard),
        hearing.participants().stream()
            .filter(person -> speaks(person) && !heard.contains(person.id()))
            .toList(),
        notCalled(hearing, item));
  }

  private static void hear(Hearing hearing, Speaker speaker, Set<Id<?>> heard) {
    if (speaker instanceof Speaker.Person(Id<Participant> person)) {
      heard.add(person);
    }
    hearing.organisationOf(speaker).map(Organisation::id).ifPresent(heard::add);
  }

  private static List<Organisation> organisations(Hearing hearing, Set<Id<?>> heard) {
    Set<Id<Organisation>> sent = new HashSet<>();
    Set<Id<Organisation>> here = new HashSet<>();
    for (Participant person : hearing.participants()) {
      person.organisation().ifPresent(sent::add);
      if (person.presence() != Presence.ABSENT) {
        person.organisation().ifPresent(here::add);
      }
    }
    return hearing.organisations().stream()
        .filter(each -> !heard.contains(each.id()))
        // Whoever sent nobody who came cannot be called.
        .filter(each -> here.contains(each.id()) || !sent.contains(each.id()))
        .toList();
  }

  private static boolean speaks(Participant person) {
    return person.presence() != Presence.ABSENT
        && (person.roles().isEmpty() || !SERVING.containsAll(person.roles()));
  }

  private static List<SpeakerRequest> notCalled(Hearing hearing, Optional<Id<AgendaItem>> item) {
    List<SpeakerRequest> all =
        hearing.requests().stream()
            .filter(request -> item.isEmpty() || item.get().equals(request.item()))
            .toList();
    return Stream.concat(
            all.stream().filter(SpeakerRequest::waits),
            all.stream().filter(request -> !request.waits() && !spoke(hearing, request)))
        .toList();
  }

  /** Whether who withdrew has spoken on the item after all. */
  private static boolean spoke(Hearing hearing, SpeakerRequest request) {
    return hearing.interventions().stream()
        .anyMatch(
            turn -> turn.item().equals(request.item()) && turn.speaker().equals(request.speaker()));
  }
}
