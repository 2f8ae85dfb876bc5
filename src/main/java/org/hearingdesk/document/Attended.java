package org.hearingdesk.document;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;

/** How many took part, in one sentence. */
final class Attended {
  private Attended() {}

  /** {@code 68 people from 35 organisations took part, 46 of them in the room and 22 online.} */
  static Optional<String> sentence(Hearing hearing, Phrasebook words) {
    List<Participant> present =
        hearing.participants().stream()
            .filter(participant -> participant.presence() != Presence.ABSENT)
            .toList();
    if (present.isEmpty()) {
      return Optional.empty();
    }
    long organisations =
        present.stream().flatMap(each -> each.organisation().stream()).distinct().count();
    long online = present.stream().filter(each -> each.presence() == Presence.ONLINE).count();
    String people = words.sentenceStart(words.count("document.minutes.people", present.size()));
    String from =
        organisations == 0
            ? people
            : words.count("document.minutes.from-organisations", organisations, people);
    long inRoom = present.size() - online;
    return Optional.of(
        online == 0 || inRoom == 0
            ? words.text("document.minutes.took-part", from)
            : words.text(
                "document.minutes.took-part-where",
                from,
                words.formats().numberInProse(inRoom),
                words.formats().numberInProse(online)));
  }
}
