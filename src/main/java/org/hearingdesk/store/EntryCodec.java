package org.hearingdesk.store;

import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.json.DomainJson;
import org.hearingdesk.json.MalformedJsonException;

/**
 * An entry as the file holds it: one line of JSON. The names of facts and of their components are
 * the format, so a fact that was written once can always be read.
 */
final class EntryCodec {
  /** A record that was taken over whole is one entry; nothing else comes near. */
  static final int LONGEST = 100 * 1024 * 1024;

  private final DomainJson<Entry> json = new DomainJson<>(Entry.class, LONGEST);

  byte[] encode(Entry entry) {
    return json.compact(entry);
  }

  Entry decode(byte[] line) throws MalformedJsonException {
    return json.read(line);
  }
}
