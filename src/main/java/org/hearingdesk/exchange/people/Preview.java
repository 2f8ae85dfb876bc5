package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;

/**
 * What taking over a list will do, line by line. The groups add up to the list.
 *
 * @param entries one for each line
 * @param organisations that the list names and the hearing does not have; those that are needed are
 *     added with the people
 */
public record Preview(List<Entry> entries, List<Organisation> organisations) {
  public Preview {
    entries = List.copyOf(entries);
    organisations = List.copyOf(organisations);
  }

  /** One line and what becomes of it. */
  public record Entry(Line line, Verdict verdict) {}

  /** The entries whose verdict is of this kind. */
  public List<Entry> of(Class<? extends Verdict> kind) {
    return entries.stream().filter(entry -> kind.isInstance(entry.verdict())).toList();
  }

  /** How many lines would be taken over; doubtful ones and errors stay out. */
  public int taken() {
    return of(Verdict.New.class).size() + of(Verdict.Changed.class).size();
  }

  /** The preview with a doubtful line settled: it is somebody new, or who is there already. */
  public Preview settle(long line, boolean isNew) {
    List<Entry> settled = new ArrayList<>();
    for (Entry entry : entries) {
      boolean asked = entry.line().number() == line;
      settled.add(
          asked && entry.verdict() instanceof Verdict.Doubtful doubt
              ? new Entry(
                  entry.line(),
                  isNew ? new Verdict.New(doubt.asNew()) : new Verdict.Same(doubt.resembles()))
              : entry);
    }
    return new Preview(settled, organisations);
  }

  /** What is to be done, as one change: organisations first, because people refer to them. */
  public List<Command> commands() {
    List<Part> fresh = new ArrayList<>();
    List<Command> edits = new ArrayList<>();
    for (Entry entry : entries) {
      switch (entry.verdict()) {
        case Verdict.New(Part part) -> fresh.add(part);
        case Verdict.Changed(Part before, Part after) ->
            edits.add(new Command.EditPart(before, after));
        case Verdict.Same same -> {}
        case Verdict.Doubtful doubt -> {}
        case Verdict.Faulty fault -> {}
      }
    }
    List<Part> parts = new ArrayList<>(needed(fresh, edits));
    parts.addAll(fresh);
    List<Command> commands = new ArrayList<>();
    if (!parts.isEmpty()) {
      commands.add(new Command.AddParts(parts));
    }
    commands.addAll(edits);
    return commands;
  }

  private List<Organisation> needed(List<Part> fresh, List<Command> edits) {
    Set<Id<Organisation>> used = new HashSet<>();
    fresh.forEach(part -> organisationOf(part).ifPresent(used::add));
    for (Command edit : edits) {
      if (edit instanceof Command.EditPart(Part before, Part after)) {
        organisationOf(after).ifPresent(used::add);
      }
    }
    return organisations.stream().filter(each -> used.contains(each.id())).toList();
  }

  private static Optional<Id<Organisation>> organisationOf(Part part) {
    return part instanceof Participant person ? person.organisation() : Optional.empty();
  }

  /** How many organisations come in with the people. */
  public int newOrganisations() {
    List<Part> fresh = new ArrayList<>();
    of(Verdict.New.class).forEach(entry -> fresh.add(((Verdict.New) entry.verdict()).part()));
    return needed(fresh, List.of()).size();
  }

  /** How many lines there are of each kind, in the order of a preview. */
  public Map<Class<? extends Verdict>, Integer> counts() {
    Map<Class<? extends Verdict>, Integer> counts = new LinkedHashMap<>();
    for (Class<? extends Verdict> kind :
        List.of(
            Verdict.New.class,
            Verdict.Changed.class,
            Verdict.Same.class,
            Verdict.Doubtful.class,
            Verdict.Faulty.class)) {
      counts.put(kind, of(kind).size());
    }
    return counts;
  }
}
