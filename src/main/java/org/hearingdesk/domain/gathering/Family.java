package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.gathering.Likeness.Alike;
import org.hearingdesk.domain.gathering.Likeness.Wording;
import org.hearingdesk.domain.hearing.Option;

/**
 * An option or an issue, and the issues that may be the same.
 *
 * <p>Each issue is held against those that head a family, never against another member: so what
 * stands together is always like its head, and no chain leads from one thing to quite another.
 */
public record Family(Head head, List<Member> members) {

  /** What the others are like. */
  public sealed interface Head {
    String text();

    record AnOption(Option option) implements Head {
      @Override
      public String text() {
        return option.text();
      }
    }

    record AnIssue(Issue issue) implements Head {
      @Override
      public String text() {
        return issue.text();
      }
    }
  }

  /** An issue, and what it has in common with the head. */
  public record Member(Issue issue, Alike alike) {}

  public Family {
    members = List.copyOf(members);
  }

  /**
   * Puts issues into families: those like an option first, in the order of the options, then the
   * others in their own order. An option that none is like has no family.
   */
  public static List<Family> of(List<Option> options, List<Issue> issues, Likeness likeness) {
    Map<Wording, Growing> families = new LinkedHashMap<>();
    options.forEach(option ->
        families.putIfAbsent(
            likeness.wording(option.text()), new Growing(new Head.AnOption(option))));
    for (Issue issue : issues) {
      Wording wording = likeness.wording(issue.text());
      Optional<Found> found = best(families, wording, likeness);
      if (found.isPresent()) {
        found.get().family().members().add(new Member(issue, found.get().alike()));
      } else {
        families.put(wording, new Growing(new Head.AnIssue(issue)));
      }
    }
    return families.values().stream()
        .filter(each -> each.head() instanceof Head.AnIssue || !each.members().isEmpty())
        .map(each -> new Family(each.head(), each.members()))
        .toList();
  }

  private record Growing(Head head, List<Member> members) {
    Growing(Head head) {
      this(head, new ArrayList<>());
    }
  }

  private record Found(Growing family, Alike alike) {}

  /** Of several that are alike the most alike, of equal ones the first. */
  private static Optional<Found> best(
      Map<Wording, Growing> families, Wording wording, Likeness likeness) {
    Optional<Found> best = Optional.empty();
    for (Map.Entry<Wording, Growing> family : families.entrySet()) {
      Optional<Alike> alike = likeness.compare(wording, family.getKey());
      double before = best.map(found -> found.alike().share()).orElse(0.0);
      if (alike.isPresent() && alike.get().share() > before) {
        best = Optional.of(new Found(family.getValue(), alike.get()));
      }
    }
    return best;
  }
}
