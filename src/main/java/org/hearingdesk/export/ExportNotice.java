package org.hearingdesk.export;

import java.util.List;

/** Something that a file cannot show as it stands in the document. */
public sealed interface ExportNotice {

  /**
   * The fonts of the file lack these characters, and stand-ins were put in their place.
   *
   * @param characters each of them once, in the order of their first use
   * @param places how often stand-ins were put
   */
  record CharactersReplaced(List<String> characters, int places) implements ExportNotice {
    public CharactersReplaced {
      characters = List.copyOf(characters);
    }
  }
}
