package org.hearingdesk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.json.DomainJson;

/** What was acknowledged, in one word: how many entries there are, and a hash over all of them. */
final class Spoken {
  /** A word that was not cut off. */
  static final String WHOLE = "\\d+ [0-9a-f]{64}";

  private static final DomainJson<Entry> JSON = new DomainJson<>(Entry.class, Integer.MAX_VALUE);

  private final MessageDigest digest;
  private int count;

  Spoken() throws NoSuchAlgorithmException {
    this.digest = MessageDigest.getInstance("SHA-256");
  }

  int count() {
    return count;
  }

  /** The word after these further entries. */
  String take(List<Entry> further) throws CloneNotSupportedException {
    for (Entry entry : further) {
      digest.update(JSON.compact(entry));
      count++;
    }
    byte[] sum = ((MessageDigest) digest.clone()).digest();
    return count + " " + HexFormat.of().formatHex(sum);
  }
}
