package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.text.Folded;

/** A priority question with its options changed. Pure; the trace to who raised one is kept. */
public final class OptionEdits {
  private final PriorityQuestion question;
  private final List<Option> options;

  public OptionEdits(PriorityQuestion question) {
    this.question = question;
    this.options = new ArrayList<>(question.options());
  }

  /** One option a line; a line that is there already is left out. */
  public OptionEdits add(String lines, Supplier<Id<Option>> newId) {
    for (String line : lines.split("\\R", -1)) {
      String text = line.strip().replace('\t', ' ');
      if (!text.isEmpty() && called(text).isEmpty()) {
        options.add(new Option(newId.get(), text, Set.of()));
      }
    }
    return this;
  }

  /** Adds an option that was raised, or its trace to the one that has these words. */
  public OptionEdits gather(Issue issue, Supplier<Id<Option>> newId) {
    return gather(List.of(issue), newId);
  }

  /** Makes one option of several issues, in the words of the first. */
  public OptionEdits gather(List<Issue> issues, Supplier<Id<Option>> newId) {
    if (!issues.isEmpty()) {
      String text = issues.getFirst().text();
      Option option =
          called(text)
              .orElseGet(() -> {
                Option fresh = new Option(newId.get(), text, Set.of());
                options.add(fresh);
                return fresh;
              });
      gatherInto(option.id(), issues);
    }
    return this;
  }

  /** Adds issues to an option that is there; its words stay. */
  public OptionEdits gatherInto(Id<Option> id, List<Issue> issues) {
    for (Issue issue : issues) {
      find(id).ifPresent(option -> put(option.raisedToo(issue.turns(), issue.markings())));
    }
    return this;
  }

  public OptionEdits reword(Id<Option> id, String text) {
    find(id).ifPresent(option -> put(option.worded(text.strip())));
    return this;
  }

  public OptionEdits remove(Set<Id<Option>> ids) {
    options.removeIf(option -> ids.contains(option.id()));
    return this;
  }

  /** Moves an option so many places; past the end it stays. */
  public OptionEdits move(Id<Option> id, int by) {
    int from = at(id);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < options.size()) {
      options.add(to, options.remove(from));
    }
    return this;
  }

  /** Makes one option of this one and the one above it, in the words of the one above. */
  public OptionEdits mergeIntoAbove(Id<Option> id) {
    int from = at(id);
    return from > 0 ? merge(Set.of(options.get(from - 1).id(), id)) : this;
  }

  /** Makes one option of several: the first of them, in its words, at its place. */
  public OptionEdits merge(Set<Id<Option>> ids) {
    List<Option> merged = options.stream().filter(each -> ids.contains(each.id())).toList();
    if (merged.size() > 1) {
      Id<Option> first = merged.getFirst().id();
      for (Option other : merged.subList(1, merged.size())) {
        find(first).ifPresent(all -> put(all.raisedToo(other.raisedIn(), other.markings())));
        options.remove(other);
      }
    }
    return this;
  }

  /**
   * Takes an option apart again into the wordings that it was made of. The option itself keeps the
   * wording that it has, or else the first; the others follow behind it, unless an option has their
   * words already, which then has their trace.
   */
  public OptionEdits split(Hearing hearing, Id<Option> id, Supplier<Id<Option>> newId) {
    Optional<Option> option = find(id);
    List<Issue> wordings = option.map(o -> Gathering.wordings(hearing, o)).orElse(List.of());
    if (option.isEmpty() || wordings.size() < 2) {
      return this;
    }
    Issue kept = kept(option.get(), wordings);
    List<Issue> others = wordings.stream().filter(each -> !each.equals(kept)).toList();
    put(without(option.get(), kept, others));
    int behind = at(id);
    for (Issue other : others) {
      int before = options.size();
      gather(other, newId);
      if (options.size() > before) {
        behind++;
        options.add(behind, options.removeLast());
      }
    }
    return this;
  }

  private static Issue kept(Option option, List<Issue> wordings) {
    return wordings.stream()
        .filter(each -> Folded.key(each.text()).equals(Folded.key(option.text())))
        .findFirst()
        .orElseGet(wordings::getFirst);
  }

  /** An intervention that raised both stays with both. */
  private static Option without(Option option, Issue kept, List<Issue> others) {
    Set<Id<Intervention>> turns = new LinkedHashSet<>(option.raisedIn());
    Set<Id<Marking>> markings = new LinkedHashSet<>(option.markings());
    others.forEach(other -> turns.removeAll(other.turns()));
    others.forEach(other -> markings.removeAll(other.markings()));
    turns.addAll(kept.turns());
    return option.raised(turns, markings);
  }

  public PriorityQuestion result() {
    return question.offering(options);
  }

  private void put(Option changed) {
    options.replaceAll(option -> option.id().equals(changed.id()) ? changed : option);
  }

  private Optional<Option> find(Id<Option> id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  private int at(Id<Option> id) {
    return options.indexOf(find(id).orElse(null));
  }

  private Optional<Option> called(String text) {
    String wanted = Folded.key(text);
    return options.stream().filter(option -> Folded.key(option.text()).equals(wanted)).findFirst();
  }
}
