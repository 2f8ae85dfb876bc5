package org.hearingdesk.export.publication;

import java.io.IOException;
import java.io.Serial;

/** An internal document was ordered among what is published. */
final class InternalOnly extends IOException {
  @Serial private static final long serialVersionUID = 1;

  InternalOnly(DocumentKind kind) {
    super(kind.key() + " is internal and is not written among what is published");
  }
}
