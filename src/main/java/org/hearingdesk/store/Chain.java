package org.hearingdesk.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How entries are chained. The digest of an entry is a hash over a salt and the entry; its link is
 * a hash over the link before it and that digest. When a person is erased the entry and the salt
 * go, so that nobody can guess what it said, and the digest stays, so that the chain still holds.
 */
final class Chain {
  static final int SALT = 16;
  static final int HASH = 32;

  /** Before the first entry. */
  private static final byte[] BEGIN = new byte[HASH];

  private Chain() {}

  /**
   * @param salt so that what an entry said cannot be guessed from its digest
   * @param vouches the digests of older entries that were rewritten by this one; mostly blank
   */
  static byte[] digest(byte[] salt, byte[] entry, String vouches) {
    MessageDigest hash = sha256();
    hash.update(salt);
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(entry.length).array());
    hash.update(entry);
    hash.update(vouches.getBytes(StandardCharsets.UTF_8));
    return hash.digest();
  }

  /**
   * @param before the link of the entry before; empty for the first
   */
  static byte[] link(byte[] before, byte[] digest) {
    MessageDigest hash = sha256();
    hash.update(before.length == 0 ? BEGIN : before);
    hash.update(digest);
    return hash.digest();
  }

  /** The salt for the entry at a place among those that are written together. */
  static byte[] salt(byte[] chance, int place) {
    return Arrays.copyOfRange(chance, place * SALT, (place + 1) * SALT);
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
