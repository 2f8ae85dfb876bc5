package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.text.Folded;

/**
 * What was raised in one wording, whoever raised it: it could be an option. Accents, capitals and
 * punctuation make no other wording.
 *
 * @param text as it was worded first
 * @param raised at least one
 */
public record Issue(String text, List<Raised> raised) {
  public Issue {
    raised = List.copyOf(raised);
  }

  /** What was raised, put together by its wording, in the order of the first of each. */
  static List<Issue> byWording(Collection<Raised> all) {
    Map<String, List<Raised>> found = new LinkedHashMap<>();
    all.forEach(each -> found.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each));
    return found.values().stream().map(each -> new Issue(each.getFirst().text(), each)).toList();
  }

  /** A text without letters and digits is still a wording of its own. */
  private static String key(Raised each) {
    String key = Folded.key(each.text());
    return key.isEmpty() ? each.text() : key;
  }

  /** Stays the same while the first who raised it does. */
  public Id<Marking> id() {
    return raised.getFirst().marking();
  }

  /** As it was marked first. */
  public Mark mark() {
    return raised.getFirst().mark();
  }

  public Set<Id<Intervention>> turns() {
    Set<Id<Intervention>> turns = new LinkedHashSet<>();
    raised.forEach(each -> turns.add(each.turn()));
    return turns;
  }

  public Set<Id<Marking>> markings() {
    Set<Id<Marking>> markings = new LinkedHashSet<>();
    raised.forEach(each -> markings.add(each.marking()));
    return markings;
  }
}
