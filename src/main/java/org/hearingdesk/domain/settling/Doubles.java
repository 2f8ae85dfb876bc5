package org.hearingdesk.domain.settling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.text.Folded;

/**
 * Finds people who may have been entered twice: the same words in their names, whatever the
 * accents, the case and the order. Two of different organisations may be two people, so a person
 * decides.
 */
final class Doubles {
  private Doubles() {}

  static List<Disagreement> of(History history) {
    Map<String, List<Participant>> alike = new LinkedHashMap<>();
    for (Participant each : history.hearing().participants()) {
      String key = key(each);
      if (!key.isEmpty()) {
        alike.computeIfAbsent(key, name -> new ArrayList<>(1)).add(each);
      }
    }
    alike.values().removeIf(group -> group.size() < 2);
    if (alike.isEmpty()) {
      return List.of();
    }
    Set<Set<String>> apart = keptApart(history);
    List<Disagreement> found = new ArrayList<>();
    alike.values().forEach(group -> pairs(group, apart, found));
    return found;
  }

  private static void pairs(
      List<Participant> group, Set<Set<String>> apart, List<Disagreement> into) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Participant first = group.get(i);
        Participant second = group.get(j);
        if (!apart.contains(Set.of(first.id().value(), second.id().value()))) {
          into.add(new Disagreement.MaybeOnePerson(first, second));
        }
      }
    }
  }

  /** The words of the name, in an order of their own. */
  private static String key(Participant person) {
    return String.join(
        " ",
        Folded.words(person.givenName() + " " + person.familyName()).stream().sorted().toList());
  }

  private static Set<Set<String>> keptApart(History history) {
    Set<Set<String>> apart = new HashSet<>();
    for (Entry entry : history.entries()) {
      if (entry.fact() instanceof Fact.PeopleKeptApart(var first, var second)
          && !first.equals(second)
          && !history.isReverted(entry.change())) {
        apart.add(Set.of(first.value(), second.value()));
      }
    }
    return apart;
  }
}
