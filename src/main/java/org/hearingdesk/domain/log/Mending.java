package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.References;

/**
 * Mends what a merge tears: a part that one laptop removed and another one used comes back, and is
 * a conflict until somebody decides.
 */
final class Mending {
  private Mending() {}

  /** What has to be recorded so that no reference of this log's hearing leads nowhere. */
  static List<Fact> of(History history) {
    Set<String> missing = missing(history.hearing());
    if (missing.isEmpty()) {
      return List.of();
    }
    Map<String, Part> known = known(history.entries());
    Map<String, Part> back = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    Hearing hearing = history.hearing();
    while (true) {
      List<Part> found =
          missing.stream()
              .filter(id -> known.containsKey(id) && !back.containsKey(id))
              .sorted()
              .map(known::get)
              .toList();
      if (found.isEmpty()) {
        return List.copyOf(facts);
      }
      found.forEach(part -> back.put(part.id().value(), part));
      found.forEach(part -> facts.add(new Fact.PartBroughtBack(part)));
      hearing = with(hearing, found);
      missing = missing(hearing);
    }
  }

  private static Set<String> missing(Hearing hearing) {
    return References.dangling(hearing).stream()
        .map(each -> each.id().value())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Hearing with(Hearing hearing, List<Part> parts) {
    HearingDraft draft = new HearingDraft(hearing);
    parts.forEach(draft::put);
    return draft.freeze();
  }

  /** Each part as the log knew it last, whether that is in force or not. */
  @SuppressWarnings("IfChainToSwitch") // most facts hold no part, and have not to be named
  private static Map<String, Part> known(List<Entry> entries) {
    Map<String, Part> known = new HashMap<>();
    for (Entry entry : entries) {
      Fact fact = entry.fact();
      if (fact instanceof Fact.PartAdded(Part part, var behind)) {
        put(known, part);
      } else if (fact instanceof Fact.PartEdited(Part before, Part after)) {
        put(known, after);
      } else if (fact instanceof Fact.PartRemoved(Part part)) {
        put(known, part);
      } else if (fact instanceof Fact.PeopleJoined(var person, var other)) {
        put(known, other);
      } else if (fact instanceof Fact.RecordTakenOver(Hearing record)) {
        record.partTables().forEach(table -> table.forEach(part -> put(known, part)));
      }
    }
    return known;
  }

  private static void put(Map<String, Part> known, Part part) {
    known.put(part.id().value(), part);
  }
}
