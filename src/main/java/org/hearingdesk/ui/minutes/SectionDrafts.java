package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;

/** Drafts the minutes of a hearing from its record. Depends on the hearing alone. */
@FunctionalInterface
public interface SectionDrafts {

  /** The sections in the order of the document. */
  List<SectionDraft> of(Hearing hearing);

  /**
   * A section as the record has it today.
   *
   * @param number as the document prints it, such as {@code 3.3}
   * @param item the agenda item that it reports on
   */
  record SectionDraft(
      Id<MinutesSection> id,
      String number,
      String title,
      Optional<Id<AgendaItem>> item,
      List<Paragraph> paragraphs) {
    public SectionDraft {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Makes the draft stand as it is from now on; empty where it stands already or is empty. */
    public Optional<Command> takeOver(Hearing now) {
      boolean stands = now.sections().find(id).filter(MinutesSection::takenOver).isPresent();
      return stands || paragraphs.isEmpty()
          ? Optional.empty()
          : Optional.of(new Command.TakeOverSection(id, paragraphs));
    }
  }
}
