package org.hearingdesk.ui.minutes.comments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;

/**
 * A section that can be commented on.
 *
 * @param number as the document prints it; blank where its agenda item has gone
 */
public record Commented(Id<MinutesSection> section, String number, List<Paragraph> paragraphs) {
  public Commented {
    paragraphs = List.copyOf(paragraphs);
  }

  /** What stands beside a paragraph: its number; empty for a heading. */
  Map<Id<Paragraph>, String> numbers() {
    Map<Id<Paragraph>, String> numbers = new HashMap<>();
    int number = 0;
    for (Paragraph paragraph : paragraphs) {
      number += paragraph.kind().isHeading() ? 0 : 1;
      numbers.put(paragraph.id(), paragraph.kind().isHeading() ? "" : String.valueOf(number));
    }
    return numbers;
  }

  /** Where a paragraph stands; behind all where it has gone, before all where there is none. */
  int place(Optional<Id<Paragraph>> id) {
    if (id.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).id().equals(id.get())) {
        return i;
      }
    }
    return paragraphs.size();
  }
}
