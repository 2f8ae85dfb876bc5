package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.ParagraphKind;

/** What begins a list, a quotation or a heading when it is typed at the start of a paragraph. */
record BlockStart(String typed, ParagraphKind kind) {
  private static final List<BlockStart> ALL =
      List.of(
          new BlockStart("- ", ParagraphKind.BULLET),
          new BlockStart("* ", ParagraphKind.BULLET),
          new BlockStart("-- ", ParagraphKind.INNER_BULLET),
          new BlockStart("1. ", ParagraphKind.NUMBERED),
          new BlockStart("a. ", ParagraphKind.INNER_NUMBERED),
          new BlockStart("> ", ParagraphKind.QUOTATION),
          new BlockStart("# ", ParagraphKind.HEADING),
          new BlockStart("## ", ParagraphKind.SUBHEADING));

  /**
   * The start that the last key has completed.
   *
   * @param before the characters before the key
   * @param now the characters with it
   * @param caret behind the key
   */
  static Optional<BlockStart> completed(String before, String now, int caret) {
    return ALL.stream()
        .filter(each -> each.typed().length() == caret && now.startsWith(each.typed()))
        .filter(each -> before.equals(now.substring(0, caret - 1) + now.substring(caret)))
        .findFirst();
  }
}
