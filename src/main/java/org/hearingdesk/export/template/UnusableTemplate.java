package org.hearingdesk.export.template;

import java.io.IOException;
import java.io.Serial;

/** A document was to be written into a template that cannot be used. */
public final class UnusableTemplate extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * @param words what is wrong with it, for the person who publishes
   */
  public UnusableTemplate(String words) {
    super(words);
  }
}
