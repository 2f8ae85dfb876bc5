package org.hearingdesk.ui.shell;

import java.util.List;

/** Finds things in the open hearing for the palette: people, interventions, topics, minutes. */
@FunctionalInterface
public interface PaletteSource {

  /**
   * What fits these words, best first and few; called on the FX thread at each letter, so it must
   * answer at once.
   */
  List<PaletteEntry> find(String words);
}
