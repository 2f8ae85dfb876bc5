package org.hearingdesk.exchange.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.text.Folded;

/** Who may hand in, by what they are called: accents, capitals and the order of words aside. */
public final class VoterBook {
  private final Map<String, Set<Voter>> called = new HashMap<>();

  /** One who may hand in, with all names. */
  public record Named(Voter voter, List<String> names) {
    public Named {
      names = List.copyOf(names);
    }
  }

  public VoterBook(List<Named> voters) {
    for (Named each : voters) {
      for (String name : each.names()) {
        called.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(each.voter());
      }
    }
    called.remove("");
  }

  private static String key(String name) {
    return Folded.words(name).stream().sorted().collect(Collectors.joining(" "));
  }

  /** All who are called so. */
  Set<Voter> find(String name) {
    return called.getOrDefault(key(name), Set.of());
  }
}
