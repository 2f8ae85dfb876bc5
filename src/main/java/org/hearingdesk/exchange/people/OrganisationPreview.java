package org.hearingdesk.exchange.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.i18n.Messages;

/** Compares a list of organisations with a hearing. */
final class OrganisationPreview {
  /** What the columns hold when the list has no header. */
  static final List<Field> ORDER =
      List.of(
          Field.ORGANISATION,
          Field.ACRONYM,
          Field.SIDE,
          Field.LEVEL,
          Field.COUNTRY,
          Field.REGISTER_NUMBER);

  private final Hearing hearing;
  private final ListWords words;
  private final Supplier<String> newId;
  private final Map<String, Organisation> byName = new HashMap<>();
  private final Map<String, Organisation> byAcronym = new HashMap<>();
  private final Map<String, Long> seen = new HashMap<>();

  private OrganisationPreview(Hearing hearing, Messages messages, Supplier<String> newId) {
    this.hearing = hearing;
    this.words = new ListWords(messages);
    this.newId = newId;
    hearing
        .organisations()
        .forEach(each -> {
          byName.put(ListWords.fold(each.name()), each);
          if (!each.acronym().isBlank()) {
            byAcronym.put(ListWords.fold(each.acronym()), each);
          }
        });
  }

  /**
   * What taking over this list would do to this hearing.
   *
   * @param newId makes ids for what is new
   */
  static Preview of(
      PastedList list, Hearing hearing, Messages messages, Supplier<String> newId, Watch watch) {
    OrganisationPreview preview = new OrganisationPreview(hearing, messages, newId);
    return Previews.each(list, preview::verdict, List::of, watch);
  }

  private Verdict verdict(Line line) {
    String written = line.cell(Field.ORGANISATION);
    String name = written.isEmpty() ? line.cell(Field.NAME) : written;
    if (name.isEmpty()) {
      return new Verdict.Faulty(new Verdict.Fault.NoName());
    }
    String wanted = ListWords.fold(line.cell(Field.SIDE));
    Optional<Side> side =
        hearing.sides().stream()
            .filter(each ->
                ListWords.fold(each.name()).equals(wanted)
                    || ListWords.fold(each.letter()).equals(wanted))
            .findFirst();
    if (side.isEmpty() && !wanted.isEmpty()) {
      return new Verdict.Faulty(
          new Verdict.Fault.NoSuchSide(
              line.cell(Field.SIDE), hearing.sides().stream().map(Side::name).toList()));
    }
    Organisation fresh =
        new Organisation(
            Id.of(newId.get()),
            name,
            line.cell(Field.ACRONYM),
            side.map(Side::id),
            words.level(line.cell(Field.LEVEL)).orElse(Level.NOT_STATED),
            line.cell(Field.COUNTRY),
            line.cell(Field.REGISTER_NUMBER));
    Long earlier = seen.putIfAbsent(ListWords.fold(name), line.number());
    return earlier == null ? compare(fresh) : new Verdict.Faulty(new Verdict.Fault.Twice(earlier));
  }

  private Verdict compare(Organisation listed) {
    Organisation there = byName.get(ListWords.fold(listed.name()));
    if (there != null && there.name().equals(listed.name())) {
      return same(there, listed);
    }
    Organisation alike = there == null ? byAcronym.get(ListWords.fold(listed.acronym())) : there;
    Verdict fresh = unlessRefused(new Command.AddPart(listed), new Verdict.New(listed));
    if (alike == null) {
      return fresh;
    }
    // An organisation that is called alike to the rules of the hearing cannot come in beside it.
    return new Verdict.Doubtful(alike, Verdict.Likeness.SPELLING, same(alike, listed), fresh);
  }

  /** Texts are checked by the rules of the hearing itself. */
  private Verdict unlessRefused(Command command, Verdict otherwise) {
    return Decide.decide(hearing, command, Instant.EPOCH) instanceof Decision.Refused(var reason)
        ? new Verdict.Faulty(new Verdict.Fault.Refused(reason))
        : otherwise;
  }

  /** What the list leaves blank stays as it is. */
  private Verdict same(Organisation there, Organisation listed) {
    Organisation after =
        new Organisation(
            there.id(),
            there.name(),
            listed.acronym().isBlank() ? there.acronym() : listed.acronym(),
            listed.side().or(there::side),
            listed.level() == Level.NOT_STATED ? there.level() : listed.level(),
            listed.country().isBlank() ? there.country() : listed.country(),
            listed.registerNumber().isBlank() ? there.registerNumber() : listed.registerNumber());
    return after.equals(there)
        ? new Verdict.Same(there)
        : unlessRefused(new Command.EditPart(there, after), new Verdict.Changed(there, after));
  }
}
