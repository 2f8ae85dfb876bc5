package org.hearingdesk.document;

import java.util.List;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Id;

/**
 * The sheet that one delegation corrects.
 *
 * @param sheet by which it is known again when it comes back
 * @param frame the title, and what is said before the passages
 * @param delegation its name
 * @param columns the heads of the three columns: number, as taken down, as it should read
 * @param parts the passages
 */
public record CorrectionPaper(
    Id<CorrectionSheet> sheet,
    Document frame,
    String delegation,
    List<String> columns,
    List<Part> parts) {

  /** Passages under a heading, and where they were taken down. */
  public record Part(String heading, List<Numbered> passages) {
    public Part {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A passage with the number by which people speak of it.
   *
   * @param field what its field is called
   */
  public record Numbered(Id<CorrectionPassage> id, int number, String field, String text) {}

  public CorrectionPaper {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }
}
