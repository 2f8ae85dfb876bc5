package org.hearingdesk.document.tree;

/**
 * The words that exporters add by themselves, in the language of the document. Builders take them
 * from the messages, so that no exporter holds a word of its own.
 *
 * @param notes the name of the list of footnotes, where a format shows them together
 * @param backToText what the link from a footnote back to its place says to a screen reader
 */
public record Wording(String notes, String backToText) {

  public Wording {
    if (notes.isBlank() || backToText.isBlank()) {
      throw new IllegalArgumentException("The wording of a document must not be blank");
    }
  }
}
