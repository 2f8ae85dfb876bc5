package org.hearingdesk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;

/** Finds the one person that somebody means. */
final class Persons {
  private Persons() {}

  /**
   * The participant with this name or address, whatever the accents and capitals.
   *
   * @throws CommandFailure if there is none, or several
   */
  static Participant one(Messages messages, Hearing hearing, String asked) throws CommandFailure {
    String wanted = Folded.letters(asked);
    List<Participant> found =
        hearing.participants().stream()
            .filter(person ->
                Folded.letters(person.name()).equals(wanted)
                    || Folded.letters(person.givenName() + " " + person.familyName()).equals(wanted)
                    || (!person.email().isBlank() && Folded.letters(person.email()).equals(wanted)))
            .toList();
    if (found.isEmpty()) {
      throw new CommandFailure(messages.text("cli.person.nobody", asked));
    }
    if (found.size() > 1) {
      String who =
          found.stream()
              .map(person -> person.name() + " <" + person.email() + ">")
              .collect(Collectors.joining(", "));
      throw new CommandFailure(messages.text("cli.person.several", asked, who));
    }
    return found.getFirst();
  }
}
