package org.hearingdesk.domain.hearing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One voter's answer. An option that is in neither is left out, which is not the same as no
 * opinion.
 *
 * @param given for each option its points, its grade, or its place in the list, all from 1 (points
 *     from 0)
 * @param noOpinion options on which the voter says nothing on purpose
 */
public record Ballot(Map<Id<Option>, Integer> given, Set<Id<Option>> noOpinion) {
  public static final Ballot BLANK = new Ballot(Map.of(), Set.of());

  public Ballot {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    noOpinion = OrderedSets.copy(noOpinion);
  }
}
