package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Topic;

/** What was marked in interventions, equal wordings put together, the most shared first. */
final class MarkedPassages {

  /** A wording with the turns in which it was marked, in their order. */
  record Passage(String wording, List<Intervention> turns) {}

  private final Map<Mark, List<Passage>> byMark = new EnumMap<>(Mark.class);

  MarkedPassages(Hearing hearing, Collection<Intervention> turns) {
    Map<Mark, Map<String, Passage>> found = new EnumMap<>(Mark.class);
    for (Intervention turn : turns) {
      for (Marking marking : turn.markings()) {
        wording(hearing, turn, marking)
            .ifPresent(wording -> {
              Passage passage =
                  found
                      .computeIfAbsent(marking.mark(), mark -> new LinkedHashMap<>())
                      .computeIfAbsent(
                          wording.toLowerCase(Locale.ROOT),
                          folded -> new Passage(wording, new ArrayList<>()));
              if (!passage.turns().contains(turn)) {
                passage.turns().add(turn);
              }
            });
      }
    }
    found.forEach((mark, passages) -> byMark.put(mark, sorted(passages.values())));
  }

  /** The passages of this mark, the most shared first. */
  List<Passage> of(Mark mark) {
    return byMark.getOrDefault(mark, List.of());
  }

  boolean isEmpty() {
    return byMark.isEmpty();
  }

  List<String> wordings(Mark mark) {
    return of(mark).stream().map(Passage::wording).toList();
  }

  private static List<Passage> sorted(Collection<Passage> passages) {
    return passages.stream()
        .sorted(Comparator.comparingInt((Passage passage) -> passage.turns().size()).reversed())
        .toList();
  }

  /** What is marked: the wording given, else the topics, else the first words of the note. */
  private static Optional<String> wording(Hearing hearing, Intervention turn, Marking marking) {
    String given = marking.wording().strip().replaceFirst("[.]$", "");
    if (!given.isEmpty()) {
      return Optional.of(given);
    }
    List<String> topics =
        hearing.topics().stream()
            .filter(topic -> turn.topics().contains(topic.id()))
            .map(Topic::name)
            .toList();
    if (!topics.isEmpty()) {
      return Optional.of(String.join(", ", topics));
    }
    return turn.text().all().stream()
        .map(paragraph -> paragraph.text().strip().replaceFirst("[.]$", ""))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
