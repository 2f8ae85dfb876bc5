package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/** Changes of what is prepared, in sentences. */
final class PartSentences {
  private final Messages messages;
  private final LogNames names;
  private final ValueWords values;

  PartSentences(Messages messages, LogNames names, ValueWords values) {
    this.messages = messages;
    this.names = names;
    this.values = values;
  }

  Sentence added(Part part) {
    String label = TextDifference.shorten(part.label());
    String whole =
        part instanceof Participant person && person.organisation().isPresent()
            ? messages.text("history.name.person", label, names.part(person.organisation().get()))
            : label;
    return Sentence.of(messages.text("history.fact.part_added", kind(part), whole));
  }

  Sentence removed(Part part) {
    return Sentence.of(
        messages.text(
            "history.fact.part_removed", kind(part), TextDifference.shorten(part.label())));
  }

  Sentence edited(Part before, Part after) {
    String words =
        messages.text(
            "history.fact.part_edited", kind(before), TextDifference.shorten(before.label()));
    return before instanceof Record old && after instanceof Record fresh
        ? values.differences(Sentence.of(words), old, fresh)
        : Sentence.of(words);
  }

  /** Many parts in one go: how many of each kind were added, changed and removed. */
  Sentence several(List<Entry> entries) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      switch (entry.fact()) {
        case Fact.PartAdded(Part part, var behind) -> count(counts, "added", part);
        case Fact.PartEdited(Part before, Part after) -> count(counts, "edited", after);
        case Fact.PartRemoved(Part part) -> count(counts, "removed", part);
        // Only these three come in numbers.
        default -> {}
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach((key, count) -> words.add(messages.count(key, count)));
    return Sentence.of(messages.text("history.fact.several", names.formats().list(words)));
  }

  private static void count(Map<String, Integer> counts, String act, Part part) {
    counts.merge("history.several." + act + "." + key(part), 1, Integer::sum);
  }

  private String kind(Part part) {
    return messages.text("history.part." + key(part));
  }

  private static String key(Part part) {
    return part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static ChangeKind changeKind(Part part) {
    return part instanceof Participant || part instanceof Organisation
        ? ChangeKind.PEOPLE
        : ChangeKind.PREPARATION;
  }
}
