package org.hearingdesk.ui.floor;

import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;

/** Somebody who is not in the hearing yet, as typed in one line. */
final class NewParticipant {
  private NewParticipant() {}

  /** Reads {@code Name}, or {@code Name, Organisation}. */
  static Participant read(Hearing hearing, Id<Participant> id, String typed) {
    int comma = typed.indexOf(',');
    String name = (comma < 0 ? typed : typed.substring(0, comma)).strip();
    String body = comma < 0 ? "" : typed.substring(comma + 1).strip();
    int space = name.lastIndexOf(' ');
    return new Participant(
        id,
        "",
        space < 0 ? "" : name.substring(0, space).strip(),
        name.substring(space + 1),
        "",
        organisation(hearing, body),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }

  private static Optional<Id<Organisation>> organisation(Hearing hearing, String typed) {
    return hearing.organisations().stream()
        .filter(each ->
            !typed.isBlank()
                && (each.acronym().equalsIgnoreCase(typed) || each.name().equalsIgnoreCase(typed)))
        .map(Organisation::id)
        .findFirst();
  }
}
