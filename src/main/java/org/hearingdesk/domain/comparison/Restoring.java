package org.hearingdesk.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.VersionSection;

/** Brings a section back to how it stood. */
public final class Restoring {
  private Restoring() {}

  /**
   * What has to be asked for, in an order in which each can be carried out; empty where it stands
   * so already.
   *
   * @param then how it stood
   * @param now how it stands
   * @param takenOver whether its text stands for the draft
   */
  public static List<Command> commands(
      VersionSection then, List<Paragraph> now, boolean takenOver) {
    if (then.paragraphs().equals(now)) {
      return List.of();
    }
    if (!takenOver) {
      return List.of(new Command.TakeOverSection(then.id(), then.paragraphs()));
    }
    List<Command> commands = new ArrayList<>();
    List<Alignment.Line<Paragraph>> lines = Alignment.of(now, then.paragraphs()).lines();
    for (Alignment.Line<Paragraph> line : lines) {
      if (line.after().isEmpty()) {
        commands.add(new Command.StrikeParagraph(then.id(), line.before().orElseThrow().id()));
      }
    }
    Optional<Id<Paragraph>> behind = Optional.empty();
    for (Alignment.Line<Paragraph> line : lines) {
      if (line.after().isPresent()) {
        Paragraph wanted = line.after().get();
        if (!line.before().equals(line.after())) {
          commands.add(new Command.WriteParagraph(then.id(), behind, wanted));
        }
        behind = Optional.of(wanted.id());
      }
    }
    return commands;
  }
}
