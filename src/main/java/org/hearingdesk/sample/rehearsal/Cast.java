package org.hearingdesk.sample.rehearsal;

import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;

/** Who of those that are prepared may ask for the floor, and who comes late. */
final class Cast {
  private static final Set<Role> SILENT =
      Set.of(Role.CHAIR, Role.MODERATOR, Role.RAPPORTEUR, Role.OBSERVER, Role.INTERPRETER);

  /** One in so many comes late. */
  private static final int LATE = 25;

  private Cast() {}

  /** Those who are there; without people the organisations; nobody if there are none either. */
  static List<Speaker> of(Hearing hearing) {
    List<Speaker> people =
        hearing.participants().stream()
            .filter(each -> each.presence() != Presence.ABSENT && speaks(hearing, each))
            .<Speaker>map(each -> new Speaker.Person(each.id()))
            .toList();
    return people.isEmpty()
        ? hearing.organisations().stream()
            .<Speaker>map(each -> new Speaker.Body(each.id()))
            .toList()
        : people;
  }

  private static boolean speaks(Hearing hearing, Participant person) {
    return person.roles().stream().noneMatch(SILENT::contains)
        && hearing.agenda().stream().noneMatch(item -> presents(item, person.id()));
  }

  private static boolean presents(AgendaItem item, Id<Participant> person) {
    return item.presenters().contains(person);
  }

  /** Who of those in the room comes late; at least one of ten. */
  static List<Id<Participant>> late(Hearing hearing, long seed) {
    List<Id<Participant>> there =
        hearing.participants().stream()
            .filter(each -> each.presence() == Presence.IN_ROOM && speaks(hearing, each))
            .map(Participant::id)
            .toList();
    int count = there.size() < 10 ? 0 : Math.max(1, there.size() / LATE);
    return Chance.of(seed, "late").shuffled(there).subList(0, count);
  }
}
