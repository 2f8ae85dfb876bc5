package org.hearingdesk.ui.prepare.options;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ui.kit.NameMatch;

/** A priority question with its options changed. Pure; the trace to who raised one is kept. */
final class OptionEdits {
  private final PriorityQuestion question;
  private final List<Option> options;

  OptionEdits(PriorityQuestion question) {
    this.question = question;
    this.options = new ArrayList<>(question.options());
  }

  /** One option a line; a line that is there already is left out. */
  OptionEdits add(String lines, Supplier<Id<Option>> newId) {
    for (String line : lines.split("\\R", -1)) {
      String text = line.strip().replace('\t', ' ');
      if (!text.isEmpty() && called(text).isEmpty()) {
        options.add(new Option(newId.get(), text, Set.of()));
      }
    }
    return this;
  }

  /** Adds an option that was raised in these interventions, or adds them to the one there is. */
  OptionEdits gather(Gathered gathered, Supplier<Id<Option>> newId) {
    Optional<Option> there = called(gathered.text());
    if (there.isPresent()) {
      return put(union(there.get(), there.get().text(), gathered.raisedIn()));
    }
    options.add(new Option(newId.get(), gathered.text(), gathered.raisedIn()));
    return this;
  }

  OptionEdits reword(Id<Option> id, String text) {
    return find(id)
        .map(option -> put(new Option(id, text.strip(), option.raisedIn())))
        .orElse(this);
  }

  OptionEdits remove(Id<Option> id) {
    options.removeIf(option -> option.id().equals(id));
    return this;
  }

  OptionEdits move(Id<Option> id, int by) {
    int from = at(id);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < options.size()) {
      options.add(to, options.remove(from));
    }
    return this;
  }

  /** Makes one option of this one and the one above it, in the words of the one above. */
  OptionEdits mergeIntoAbove(Id<Option> id) {
    int from = at(id);
    if (from > 0) {
      Option above = options.get(from - 1);
      Option merged = union(above, above.text(), options.get(from).raisedIn());
      options.remove(from);
      options.set(from - 1, merged);
    }
    return this;
  }

  PriorityQuestion result() {
    return question.offering(options);
  }

  private static Option union(Option option, String text, Set<Id<Intervention>> more) {
    Set<Id<Intervention>> raisedIn = new LinkedHashSet<>(option.raisedIn());
    raisedIn.addAll(more);
    return new Option(option.id(), text, raisedIn);
  }

  private OptionEdits put(Option changed) {
    options.replaceAll(option -> option.id().equals(changed.id()) ? changed : option);
    return this;
  }

  private Optional<Option> find(Id<Option> id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  private int at(Id<Option> id) {
    return options.indexOf(find(id).orElse(null));
  }

  private Optional<Option> called(String text) {
    String wanted = NameMatch.fold(text);
    return options.stream()
        .filter(option -> NameMatch.fold(option.text()).equals(wanted))
        .findFirst();
  }
}
