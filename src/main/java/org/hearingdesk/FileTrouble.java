package org.hearingdesk;

import java.nio.file.Path;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.store.StoreException;

/** What is wrong with a file, in words: what happened, what was kept, what to do. */
final class FileTrouble {
  private FileTrouble() {}

  static String inWords(Messages messages, StoreException trouble) {
    Path file = trouble.file();
    return switch (trouble.kind()) {
      case MISSING -> messages.text("shell.file.missing", file);
      case OCCUPIED -> messages.text("shell.file.occupied", file);
      case FOREIGN -> messages.text("shell.file.foreign", file);
      case NEWER -> messages.text("shell.file.newer", file);
      case DAMAGED -> messages.text("shell.file.damaged", file, trouble.detail());
      case LOCKED -> messages.text("shell.file.locked", file);
      case READ_ONLY -> messages.text("shell.file.read_only", file);
      case DISK_FULL -> messages.text("shell.file.disk_full", file);
      case GONE -> messages.text("shell.file.gone", file);
      case IO -> messages.text("shell.file.io", file, trouble.detail());
    };
  }
}
