package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Table;

/** What has to be asked for so that a section reads as it does on the screen. */
final class SectionEdits {
  private SectionEdits() {}

  /**
   * The smallest set of commands, in an order in which each one can be carried out.
   *
   * @param takenOver whether the section is in hand already
   * @param base what the person saw
   * @param now what they made of it; paragraphs that stay keep their order
   * @param confirmed paragraphs that are to be written as they stand
   */
  static List<Command> commands(
      Id<MinutesSection> section,
      boolean takenOver,
      List<Paragraph> base,
      List<Paragraph> now,
      Set<Id<Paragraph>> confirmed) {
    Table<Paragraph> before = Table.of(base);
    Table<Paragraph> after = Table.of(now);
    List<Command> commands = new ArrayList<>();
    Optional<Id<Paragraph>> behind = Optional.empty();
    for (Paragraph paragraph : now) {
      boolean same = before.find(paragraph.id()).filter(paragraph::equals).isPresent();
      if (!same || confirmed.contains(paragraph.id())) {
        commands.add(new Command.WriteParagraph(section, behind, paragraph));
      }
      behind = Optional.of(paragraph.id());
    }
    for (Paragraph paragraph : base) {
      if (!after.has(paragraph.id())) {
        commands.add(new Command.StrikeParagraph(section, paragraph.id()));
      }
    }
    if (!takenOver && !commands.isEmpty()) {
      commands.addFirst(new Command.TakeOverSection(section, base));
    }
    return commands;
  }
}
