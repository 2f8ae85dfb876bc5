package org.hearingdesk.domain.hearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One voter's answer. An option that is in neither is left out, which is not the same as no
 * opinion.
 *
 * @param given for each option its points, its grade, or its place in the list, all from 1 (points
 *     from 0)
 * @param noOpinion options on which the voter says nothing on purpose
 * @param preferences what is said about pairs of options, each written in one form and in one
 *     order, whatever order it came in; nothing is said about a pair that is not there, and circles
 *     are allowed
 */
public record Ballot(
    Map<Id<Option>, Integer> given, Set<Id<Option>> noOpinion, List<Preference> preferences) {
  public static final Ballot BLANK = new Ballot(Map.of(), Set.of());

  public Ballot {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    noOpinion = OrderedSets.copy(noOpinion);
    preferences =
        preferences.stream().map(Preference::inOneForm).sorted(Preference.byPair()).toList();
  }

  /** An answer about options one by one. */
  public Ballot(Map<Id<Option>, Integer> given, Set<Id<Option>> noOpinion) {
    this(given, noOpinion, List.of());
  }

  /** An answer about pairs of options. */
  public static Ballot ofPairs(List<Preference> preferences) {
    return new Ballot(Map.of(), Set.of(), preferences);
  }

  /** What is said about two options; empty for nothing. */
  public Optional<Preferred> between(Id<Option> first, Id<Option> second) {
    return preferences.stream()
        .filter(each -> each.isAbout(first, second))
        .findFirst()
        .map(each -> each.first().equals(first) ? each.preferred() : each.preferred().turned());
  }

  /** What is said about a pair; empty for nothing. */
  public Optional<Preferred> about(OptionPair pair) {
    return between(pair.first().id(), pair.second().id());
  }

  /** The same, with this said about the pair. */
  public Ballot saying(OptionPair pair, Preferred preferred) {
    List<Preference> more = new ArrayList<>(silentOn(pair).preferences);
    more.add(pair.preferring(preferred));
    return new Ballot(given, noOpinion, more);
  }

  /** The same, with nothing said about the pair. */
  public Ballot silentOn(OptionPair pair) {
    return new Ballot(
        given,
        noOpinion,
        preferences.stream()
            .filter(each -> !each.isAbout(pair.first().id(), pair.second().id()))
            .toList());
  }
}
