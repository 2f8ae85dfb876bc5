package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.exchange.people.Verdict.Group;

/**
 * What taking over a list will do, line by line. The groups add up to the list.
 *
 * @param entries one for each line
 * @param along organisations and people that the list names and the hearing does not have; those
 *     that are needed are added with the lines that name them
 */
public record Preview(List<Entry> entries, List<Part> along) {
  public Preview {
    entries = List.copyOf(entries);
    along = List.copyOf(along);
  }

  /**
   * One line and what becomes of it.
   *
   * @param place in the list, from 0
   */
  public record Entry(int place, Line line, Verdict verdict) {}

  /** The entries of a group. */
  public List<Entry> of(Group group) {
    return entries.stream().filter(entry -> entry.verdict().group() == group).toList();
  }

  private int count(Group group) {
    return (int) entries.stream().filter(entry -> entry.verdict().group() == group).count();
  }

  /** How many lines would be taken over; doubtful ones and errors stay out. */
  public int taken() {
    return count(Group.NEW) + count(Group.CHANGED);
  }

  /** How many lines stay out: the doubtful ones and the errors. */
  public int out() {
    return count(Group.DOUBTFUL) + count(Group.FAULTY);
  }

  /** The preview with a doubtful line settled: it is somebody new, or who is there already. */
  public Preview settle(Entry asked, boolean isNew) {
    List<Entry> settled = new ArrayList<>(entries);
    if (asked.verdict() instanceof Verdict.Doubtful doubt) {
      Verdict chosen = isNew ? doubt.ifNew() : doubt.ifSame();
      settled.set(asked.place(), new Entry(asked.place(), asked.line(), chosen));
    }
    return new Preview(settled, along);
  }

  /** The preview with every doubtful line settled alike. */
  public Preview settleAll(boolean isNew) {
    Preview settled = this;
    for (Entry entry : of(Group.DOUBTFUL)) {
      settled = settled.settle(entry, isNew);
    }
    return settled;
  }

  /** What is to be done, as one change: first what other lines refer to. */
  public List<Command> commands() {
    List<Part> fresh = new ArrayList<>();
    List<Command> others = new ArrayList<>();
    for (Entry entry : entries) {
      switch (entry.verdict()) {
        case Verdict.New(Part part) -> fresh.add(part);
        case Verdict.Turn(Command.NoteIntervention turn, String speaker) -> others.add(turn);
        case Verdict.Changed(Part before, Part after) ->
            others.add(new Command.EditPart(before, after));
        case Verdict.Same same -> {}
        case Verdict.Doubtful doubt -> {}
        case Verdict.Faulty fault -> {}
      }
    }
    List<Part> parts = new ArrayList<>(needed());
    parts.addAll(fresh);
    List<Command> commands = new ArrayList<>();
    if (!parts.isEmpty()) {
      commands.add(new Command.AddParts(parts));
    }
    commands.addAll(others);
    return commands;
  }

  /** What comes in along with the lines; organisations before people. */
  private List<Part> needed() {
    Set<String> used = new HashSet<>();
    for (Entry entry : entries) {
      switch (entry.verdict()) {
        case Verdict.New(Part part) -> used.addAll(named(part));
        case Verdict.Changed(Part before, Part after) -> used.addAll(named(after));
        case Verdict.Turn(Command.NoteIntervention turn, String speaker) ->
            used.addAll(named(turn.speaker()));
        case Verdict.Same same -> {}
        case Verdict.Doubtful doubt -> {}
        case Verdict.Faulty fault -> {}
      }
    }
    List<Part> people =
        along.stream()
            .filter(part -> part instanceof Participant && used.contains(part.id().value()))
            .toList();
    people.forEach(person -> used.addAll(named(person)));
    List<Part> needed = new ArrayList<>();
    along.stream()
        .filter(part -> !(part instanceof Participant) && used.contains(part.id().value()))
        .forEach(needed::add);
    needed.addAll(people);
    return needed;
  }

  private static List<String> named(Part part) {
    return switch (part) {
      case Participant person -> person.organisation().map(id -> id.value()).stream().toList();
      case WrittenContribution paper -> {
        List<String> ids = new ArrayList<>();
        paper.organisation().ifPresent(id -> ids.add(id.value()));
        paper.topics().forEach(id -> ids.add(id.value()));
        yield ids;
      }
      case Organisation organisation -> List.of();
      case Side side -> List.of();
      case AgendaItem item -> List.of();
      case Topic topic -> List.of();
      case Consultation consultation -> List.of();
      case PriorityQuestion question -> List.of();
      case Conclusion conclusion -> List.of();
      case FollowUp followUp -> List.of();
    };
  }

  private static List<String> named(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person -> List.of(person.participant().value());
      case Speaker.Body body -> List.of(body.organisation().value());
      case Speaker.OfSide side -> List.of();
      case Speaker.Several several ->
          several.speakers().stream().flatMap(each -> named(each).stream()).toList();
      case Speaker.Unidentified unidentified -> List.of();
    };
  }

  /** How many organisations come in with the lines. */
  public int newOrganisations() {
    return (int) needed().stream().filter(Organisation.class::isInstance).count();
  }

  /** How many people come in with the lines. */
  public int newPeople() {
    return (int) needed().stream().filter(Participant.class::isInstance).count();
  }

  /** How many lines there are of each group. */
  public Map<Group, Integer> counts() {
    Map<Group, Integer> counts = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      counts.put(group, count(group));
    }
    return counts;
  }
}
