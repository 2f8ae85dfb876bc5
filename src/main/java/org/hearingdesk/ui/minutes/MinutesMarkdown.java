package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.exchange.markdown.MarkdownReader;
import org.hearingdesk.exchange.markdown.MarkdownWriter;
import org.hearingdesk.i18n.Messages;

/** The minutes as Markdown, to be taken elsewhere, and Markdown put into a section. */
final class MinutesMarkdown {
  private final SectionViewModel text;
  private final Messages messages;

  MinutesMarkdown(SectionViewModel text, Messages messages) {
    this.text = text;
    this.messages = messages;
  }

  /** Sections with their titles and what they say now. */
  String of(List<Section> sections) {
    MarkdownWriter writer = new MarkdownWriter();
    for (Section section : sections) {
      writer.title((section.number() + " " + section.title()).strip());
      writer.write(text.paragraphsOf(section));
    }
    return writer.text();
  }

  /**
   * Puts Markdown behind the paragraph with the cursor, as one change.
   *
   * @return why it was not put in, in words
   */
  Optional<String> insert(String markdown) {
    MarkdownReader.Result read = MarkdownReader.read(markdown);
    if (read.tooLong().isPresent()) {
      return Optional.of(messages.text("minutes.markdown.too_long", read.tooLong().getAsInt()));
    }
    if (read.blocks().isEmpty()) {
      return Optional.of(messages.text("minutes.markdown.nothing"));
    }
    text.insertAll(
        read.blocks().stream()
            .map(block -> new SectionViewModel.Block(block.kind(), block.text()))
            .toList());
    return Optional.empty();
  }
}
