package org.hearingdesk.sample.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.hearing.WrittenContribution;

/**
 * What is prepared in a hearing, as the commands that prepare it again; nothing of what happened.
 *
 * <p>What two laptops have brought in together, such as one organisation twice, is made to fit, so
 * that every hearing can be rehearsed. Where nobody is prepared who could speak, sample people are.
 */
public final class RehearsalCopy {
  private static final List<SideColour> COLOURS = List.of(SideColour.TEAL, SideColour.RUST);
  private static final int SAMPLE_ORGANISATIONS = 6;
  private static final int DELEGATES_EACH = 2;

  private final Hearing prepared;
  private final SampleWords words;
  private final List<Id<Participant>> late;
  private final Set<String> names = new HashSet<>();

  private RehearsalCopy(Hearing prepared, SampleWords words, List<Id<Participant>> late) {
    this.prepared = prepared;
    this.words = words;
    this.late = late;
  }

  /**
   * A copy of a hearing that has details.
   *
   * @param seed decides who comes late
   */
  public static RehearsalCopy of(Hearing prepared, SampleWords words, long seed) {
    return new RehearsalCopy(prepared, words, Cast.late(prepared, seed));
  }

  /** The commands that prepare it in an empty file. */
  public List<Command> commands() {
    return List.of(
        new Command.CreateHearing(prepared.details().orElseThrow().noticed(words.notice())),
        new Command.AddParts(parts()));
  }

  /** Who is still on the way when the hearing begins. */
  public List<Id<Participant>> late() {
    return late;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    prepared.sides().forEach(each -> parts.add(side(each)));
    prepared.organisations().forEach(each -> parts.add(organisation(each)));
    if (Cast.of(prepared).isEmpty()) {
      parts.addAll(samplePeople());
    }
    prepared.participants().forEach(each -> parts.add(participant(each)));
    prepared.agenda().forEach(each -> parts.add(item(each)));
    prepared
        .topics()
        .forEach(each -> parts.add(new Topic(each.id(), unique("topic ", each.name()))));
    prepared.contributions().forEach(each -> parts.add(contribution(each)));
    prepared.consultations().forEach(parts::add);
    prepared.questions().forEach(each -> parts.add(question(each)));
    return parts;
  }

  private Side side(Side s) {
    String letter = s.letter();
    for (int number = 2; !names.add("letter " + folded(letter)); number++) {
      letter = s.letter().substring(0, 1) + number;
    }
    return new Side(s.id(), unique("side ", s.name()), letter, s.colour(), s.votes(), s.weight());
  }

  private Organisation organisation(Organisation o) {
    return new Organisation(
        o.id(),
        unique("organisation ", named(o.name(), o)),
        o.acronym(),
        o.side().filter(prepared.sides()::has),
        o.level(),
        o.country(),
        o.registerNumber());
  }

  private Participant participant(Participant p) {
    return new Participant(
        p.id(),
        p.honorific(),
        p.givenName(),
        p.givenName().isBlank() ? named(p.familyName(), p) : p.familyName(),
        p.function(),
        p.organisation().filter(prepared.organisations()::has),
        p.roles(),
        late.contains(p.id()) ? Presence.ABSENT : p.presence(),
        p.email(),
        p.gender(),
        p.allowance());
  }

  private AgendaItem item(AgendaItem i) {
    Optional<EqualShare> share =
        i.equalShare().filter(each -> each.sides().stream().allMatch(prepared.sides()::has));
    return new AgendaItem(
        i.id(),
        i.kind(),
        i.title(),
        i.fixedStart(),
        i.planned(),
        known(prepared.participants(), i.presenters()),
        i.limit(),
        i.summary(),
        i.internalNote(),
        i.kindLimits(),
        share);
  }

  private WrittenContribution contribution(WrittenContribution c) {
    return new WrittenContribution(
        c.id(),
        c.title(),
        c.organisation().filter(prepared.organisations()::has),
        Set.copyOf(known(prepared.topics(), List.copyOf(c.topics()))),
        c.link());
  }

  /**
   * Options that were gathered from interventions are options all the same. What two laptops chose
   * for one question and does not fit together is weighed as is usual.
   */
  private PriorityQuestion question(PriorityQuestion q) {
    List<Option> options =
        q.options().stream().map(each -> new Option(each.id(), each.text(), Set.of())).toList();
    PriorityQuestion copy = q.on(q.item().filter(prepared.agenda()::has)).offering(options);
    return copy.weightingFits() ? copy : copy.weighing(Weighting.EQUAL);
  }

  private List<Part> samplePeople() {
    List<Part> parts = new ArrayList<>();
    List<Id<Side>> sides = new ArrayList<>(prepared.sides().stream().map(Side::id).toList());
    if (sides.isEmpty()) {
      for (int i = 0; i < COLOURS.size(); i++) {
        Id<Side> id = Id.of("rehearsal-side-" + i);
        sides.add(id);
        String letter = letter(i);
        parts.add(new Side(id, words.side(letter), letter, COLOURS.get(i), true, Weight.ONE));
      }
    }
    for (int i = 0; i < SAMPLE_ORGANISATIONS; i++) {
      Id<Organisation> id = Id.of("rehearsal-organisation-" + i);
      String name = unique("organisation ", words.organisation(letter(i)));
      Optional<Id<Side>> side = Optional.of(sides.get(i % sides.size()));
      parts.add(new Organisation(id, name, "", side, Level.CROSS_INDUSTRY, "", ""));
      for (int j = 0; j < DELEGATES_EACH; j++) {
        parts.add(delegate(i * DELEGATES_EACH + j + 1, id));
      }
    }
    return parts;
  }

  private Participant delegate(int number, Id<Organisation> organisation) {
    return new Participant(
        Id.of("rehearsal-delegate-" + number),
        "",
        "",
        words.delegate(number),
        "",
        Optional.of(organisation),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }

  private static String letter(int index) {
    return Character.toString('A' + index);
  }

  private static <T extends Identified> List<Id<T>> known(Table<T> table, List<Id<T>> ids) {
    return ids.stream().filter(table::has).collect(Collectors.toList());
  }

  /** The name, with a number where another one of its kind is called so. */
  private String unique(String kind, String name) {
    String tried = name;
    for (int number = 2; !names.add(kind + folded(tried)); number++) {
      tried = name + " (" + number + ")";
    }
    return tried;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** A record that was published by a strict rule has people and organisations without names. */
  private static String named(String name, Identified part) {
    return name.isBlank() ? part.id().value() : name;
  }
}
