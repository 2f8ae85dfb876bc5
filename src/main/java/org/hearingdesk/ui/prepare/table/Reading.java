package org.hearingdesk.ui.prepare.table;

import java.util.List;
import org.hearingdesk.domain.hearing.Part;

/** What the fields of an edited row come to. */
public sealed interface Reading<R extends Part> {

  /**
   * A part, and what has to be added before it because it refers to it.
   *
   * @param first such as an organisation that was typed and is not there yet
   */
  record Read<R extends Part>(R part, List<Part> first) implements Reading<R> {
    public Read {
      first = List.copyOf(first);
    }

    public Read(R part) {
      this(part, List.of());
    }
  }

  /**
   * One of the fields cannot be read.
   *
   * @param column its key
   * @param words why, and what to do
   */
  record Fault<R extends Part>(String column, String words) implements Reading<R> {}
}
