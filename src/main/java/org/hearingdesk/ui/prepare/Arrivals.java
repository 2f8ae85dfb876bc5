package org.hearingdesk.ui.prepare;

import java.util.Locale;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;

/** Who comes late or leaves early: one key, without opening the row. */
final class Arrivals {
  private final Messages messages;
  private final Door door;
  private final Toasts toasts;

  Arrivals(Messages messages, Door door, Toasts toasts) {
    this.messages = messages;
    this.door = door;
    this.toasts = toasts;
  }

  /** Whoever is absent comes into the room, from the room goes online, from there away. */
  void next(Participant person) {
    Presence next =
        switch (person.presence()) {
          case ABSENT -> Presence.IN_ROOM;
          case IN_ROOM -> Presence.ONLINE;
          case ONLINE -> Presence.ABSENT;
        };
    String where = messages.text("prepare.presence." + next.name().toLowerCase(Locale.ROOT));
    door.submit(
        new Command.EditPart(person, person.present(next)),
        outcome -> toasts.done(messages.text("prepare.arrived", person.name(), where), outcome));
  }
}
