package org.hearingdesk.document.tree;

import java.util.List;
import java.util.Locale;

/**
 * A whole document, ready for any exporter. The title stands above the body and is not repeated as
 * a heading, so the first heading of the body has level 1.
 *
 * <p>All text may be anything that a person typed or pasted: exporters make it safe.
 *
 * @param title the name of the document, never blank
 * @param language the language of everything that does not name its own
 * @param metadata what is known about the document besides its text
 * @param wording the few words that exporters add, in the language of the document
 * @param body the blocks in reading order
 */
public record Document(
    String title, Locale language, Metadata metadata, Wording wording, List<Block> body) {

  public Document {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A document needs a title");
    }
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("A document needs a language");
    }
    body = List.copyOf(body);
  }
}
