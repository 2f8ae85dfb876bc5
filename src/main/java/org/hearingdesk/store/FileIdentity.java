package org.hearingdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which file lies at a path, to notice that it was removed or replaced. It is asked for without
 * opening the file: closing a file that SQLite has open would drop SQLite's locks on Unix.
 *
 * @param key what the file system calls it; empty where it does not tell, as on Windows, which lets
 *     nobody remove an open file
 */
record FileIdentity(Optional<String> key, boolean there) {

  static FileIdentity of(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return new FileIdentity(Optional.ofNullable(key).map(Object::toString), true);
    } catch (IOException e) {
      return new FileIdentity(Optional.empty(), false);
    }
  }

  /** Whether this very file is there and lies at the path. */
  boolean stillAt(Path path) {
    return there && equals(of(path));
  }
}
