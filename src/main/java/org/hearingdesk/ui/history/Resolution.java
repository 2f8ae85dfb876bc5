package org.hearingdesk.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.log.TextPlace;

/**
 * Other ways out of a conflict than letting stand what stands.
 *
 * @param takeOther puts the version that was replaced in the place of the one that stands
 * @param keepBoth keeps both where that makes sense: a text can hold both, a position is one or the
 *     other
 */
record Resolution(Command takeOther, Optional<Command> keepBoth) {

  /** How this conflict can be resolved; empty where only a person can type it anew. */
  static Optional<Resolution> of(
      Hearing hearing, Conflict conflict, Supplier<Id<Paragraph>> newId) {
    if (conflict.field().equals("position")) {
      return position(conflict);
    }
    Id<Paragraph> paragraph = Id.of(conflict.subject());
    for (Intervention turn : hearing.interventions()) {
      if (turn.text().paragraphs().has(paragraph)) {
        return Optional.of(inTurn(turn, paragraph, conflict, newId));
      }
    }
    for (MinutesSection section : hearing.sections()) {
      Optional<Paragraph> found = section.text().paragraphs().find(paragraph);
      if (found.isPresent()) {
        return Optional.of(inSection(section, found.get(), conflict, newId));
      }
    }
    return Optional.empty();
  }

  private static Optional<Resolution> position(Conflict conflict) {
    for (Position position : Position.values()) {
      if (position.name().equals(conflict.replaced())) {
        return Optional.of(
            new Resolution(
                new Command.TakePosition(Id.of(conflict.subject()), position), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Resolution inTurn(
      Intervention turn,
      Id<Paragraph> paragraph,
      Conflict conflict,
      Supplier<Id<Paragraph>> newId) {
    return new Resolution(
        write(turn, paragraph, List.of(conflict.replaced()), newId),
        Optional.of(
            write(turn, paragraph, List.of(conflict.standing(), conflict.replaced()), newId)));
  }

  private static Command write(
      Intervention turn, Id<Paragraph> paragraph, List<String> texts, Supplier<Id<Paragraph>> id) {
    Prose base = turn.text();
    List<String> lines = new ArrayList<>();
    for (Paragraph each : base.all()) {
      lines.addAll(each.id().equals(paragraph) ? texts : List.of(each.text()));
    }
    return new Command.WriteText(
        new TextPlace.InIntervention(turn.id()), base, String.join("\n", lines), id.get());
  }

  private static Resolution inSection(
      MinutesSection section,
      Paragraph standing,
      Conflict conflict,
      Supplier<Id<Paragraph>> newId) {
    Command other =
        new Command.WriteParagraph(
            section.id(), Optional.empty(), standing.rewritten(conflict.replaced()));
    Paragraph second =
        new Paragraph(newId.get(), standing.kind(), conflict.replaced(), false, standing.sources());
    Command both = new Command.WriteParagraph(section.id(), Optional.of(standing.id()), second);
    return new Resolution(other, Optional.of(both));
  }
}
