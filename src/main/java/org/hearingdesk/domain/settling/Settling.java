package org.hearingdesk.domain.settling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.TextPlace;

/** What has to be asked for so that a conflict is settled in one way or the other. */
public final class Settling {
  private final Hearing hearing;
  private final Id<Paragraph> seed;

  /**
   * @param seed an id that nothing has yet
   */
  public Settling(Hearing hearing, Id<Paragraph> seed) {
    this.hearing = hearing;
    this.seed = seed;
  }

  /** Lets what stands stand. */
  public static List<Command> keep(Conflict conflict) {
    return List.of(
        new Command.SettleConflict(conflict.entry(), conflict.subject(), conflict.field()));
  }

  /** Lets what was removed be gone, with what others did with it. */
  public static List<Command> leaveRemoved(Disagreement.EditedAfterRemoval removal) {
    return removal.noted().stream()
        .<Command>map(
            each -> new Command.SettleConflict(each.entry(), each.subject(), Conflict.REMOVED))
        .toList();
  }

  /**
   * Puts the earlier version, or another one, in the place of what stands.
   *
   * @return empty where the log does not tell what has to be done
   */
  public Optional<List<Command>> put(Conflict conflict, Object value) {
    return change(conflict, value)
        .map(command -> {
          List<Command> all = new ArrayList<>();
          all.add(command);
          all.addAll(keep(conflict));
          return List.copyOf(all);
        });
  }

  /** Ends the earlier turn where the later one began. */
  public static List<Command> oneAfterTheOther(Disagreement.TwoFloors floors) {
    List<Command> all = new ArrayList<>();
    Instant change = floors.later().spans().getFirst().start();
    List<Span> before = new ArrayList<>();
    for (Span span : floors.earlier().spans()) {
      if (span.start().isBefore(change)) {
        boolean over = span.end().filter(end -> !end.isAfter(change)).isPresent();
        before.add(over ? span : span.endedAt(change));
      }
    }
    if (!floors.earlier().ended()) {
      all.add(new Command.EndFloor());
    }
    if (!before.isEmpty() && !before.equals(floors.earlier().spans())) {
      all.add(new Command.CorrectTimes(floors.earlier().id(), before));
    }
    all.addAll(keep(floors.conflict()));
    return List.copyOf(all);
  }

  /** Keeps one of two turns; the other is taken out. */
  public static List<Command> only(Disagreement.TwoFloors floors, boolean earlier) {
    Intervention gone = earlier ? floors.later() : floors.earlier();
    List<Command> all = new ArrayList<>(keep(floors.conflict()));
    all.add(new Command.RemoveIntervention(gone.id()));
    return List.copyOf(all);
  }

  private Optional<Command> change(Conflict conflict, Object value) {
    Id<Intervention> turn = Id.of(conflict.subject());
    return switch (conflict.field()) {
      case "text" -> text(conflict, value.toString()).or(() -> field(conflict, value));
      case "position" ->
          value instanceof Position position
              ? Optional.of(new Command.TakePosition(turn, position))
              : Optional.empty();
      case "speaker" ->
          value instanceof Speaker speaker
              ? Optional.of(new Command.CorrectSpeaker(turn, speaker))
              : Optional.empty();
      case "status" ->
          value instanceof SectionStatus status
              ? Optional.of(
                  new Command.SetSectionStatus(Id.<MinutesSection>of(conflict.subject()), status))
              : Optional.empty();
      case "privateNote" -> Optional.of(new Command.WritePrivateNote(turn, value.toString()));
      case "spans" -> times(conflict, value);
      case "markings" ->
          value instanceof Marking marking
              ? Optional.of(new Command.RewordMark(turn, marking.id(), marking.wording()))
              : Optional.empty();
      case "item" ->
          hearing.interventions().has(turn) && value instanceof Id<?> item
              ? Optional.of(new Command.CorrectItem(turn, Id.<AgendaItem>of(item.value())))
              : field(conflict, value);
      default -> field(conflict, value);
    };
  }

  private Optional<Command> times(Conflict conflict, Object value) {
    if (!(value instanceof List<?> all) || !all.stream().allMatch(Span.class::isInstance)) {
      return Optional.empty();
    }
    List<Span> spans = all.stream().map(Span.class::cast).toList();
    Id<Intervention> turn = Id.of(conflict.subject());
    return hearing.interventions().has(turn)
        ? Optional.of(new Command.CorrectTimes(turn, spans))
        : Optional.of(new Command.CorrectItemTimes(Id.<AgendaItem>of(conflict.subject()), spans));
  }

  /** Another text for the paragraph, wherever it stands. */
  private Optional<Command> text(Conflict conflict, String words) {
    Id<Paragraph> id = Id.of(conflict.subject());
    for (Intervention turn : hearing.interventions()) {
      if (turn.text().paragraphs().has(id)) {
        List<String> lines =
            turn.text().all().stream()
                .map(each -> each.id().equals(id) ? words : each.text())
                .filter(line -> !line.isBlank())
                .toList();
        return Optional.of(
            new Command.WriteText(
                new TextPlace.InIntervention(turn.id()),
                turn.text(),
                String.join("\n", lines),
                seed));
      }
    }
    for (MinutesSection section : hearing.sections()) {
      Optional<Paragraph> paragraph = section.text().paragraphs().find(id);
      if (paragraph.isPresent()) {
        return Optional.of(
            words.isBlank()
                ? new Command.StrikeParagraph(section.id(), id)
                : new Command.WriteParagraph(
                    section.id(),
                    Optional.empty(),
                    paragraph.get().rewritten(words.replace('\n', ' '))));
      }
    }
    return Optional.empty();
  }

  private Optional<Command> field(Conflict conflict, Object value) {
    if (conflict.subject().equals(Written.DETAILS)) {
      return hearing
          .details()
          .flatMap(now ->
              with(now, conflict.field(), value)
                  .map(after -> new Command.EditDetails(now, (HearingDetails) after)));
    }
    return hearing
        .part(Id.of(conflict.subject()))
        .flatMap(now ->
            with(now, conflict.field(), value)
                .map(after -> new Command.EditPart(now, (Part) after)));
  }

  /** The record with another value in one component. */
  private static Optional<Object> with(Object now, String field, Object value) {
    RecordComponent[] components = now.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    boolean found = false;
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = components[i].getAccessor().invoke(now);
        if (components[i].getName().equals(field)) {
          if (!types[i].isInstance(value)) {
            return Optional.empty();
          }
          values[i] = value;
          found = true;
        }
      }
      return found
          ? Optional.of(now.getClass().getDeclaredConstructor(types).newInstance(values))
          : Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + now.getClass(), e);
    }
  }
}
