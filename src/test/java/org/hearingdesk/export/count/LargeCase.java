package org.hearingdesk.export.count;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Boxes;
import org.hearingdesk.ranking.GeneratedBallots;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.StrictOrder;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import tools.jackson.databind.JsonNode;

/** Large generated boxes, whose tables other programs have counted and hashed. */
final class LargeCase {
  private final CaseFindings findings;
  private final int mostCells;

  /**
   * @param mostCells larger boxes are passed over: as ballots one by one they need gigabytes
   */
  LargeCase(CaseFindings findings, int mostCells) {
    this.findings = findings;
    this.mostCells = mostCells;
  }

  void compare(JsonNode expected) {
    for (JsonNode each : expected.get("cases")) {
      String name = each.get("mode").asString() + " " + each.get("n") + " × " + each.get("m") + "/";
      if (each.get("bytes").asInt() <= mostCells) {
        compare(name, each);
      } else {
        findings.notAsserted(name, "larger than " + mostCells + " cells, see RankingBench");
      }
    }
  }

  private void compare(String name, JsonNode expected) {
    int options = expected.get("m").asInt();
    byte[] ranks =
        GeneratedBallots.ranks(
            expected.get("n").asInt(),
            options,
            expected.get("seed").asLong(),
            GeneratedBallots.Mode.valueOf(
                expected.get("mode").asString().toUpperCase(Locale.ROOT)));
    findings.check(
        name + "bytes", expected.get("sha256_of_generated_bytes").asString(), sha256(ranks));
    PairwiseTable table = PairwiseTable.of(box(ranks, options), CountingRules.DEFAULT);
    findings.check(name + "pairwise", expected.get("pairwise_fnv1a64").asString(), hash(table));
    findings.check(
        name + "borda",
        expected.get("borda_average_times2").valueStream().map(LargeCase::big).toList(),
        Borda.scaledDoubles(table));
    StrictOrder order = Schulze.order(table);
    findings.check(
        name + "schulze",
        expected.get("schulze_winning_votes_wins").valueStream().map(JsonNode::asInt).toList(),
        IntStream.range(0, options).mapToObj(order::wins).toList());
  }

  private static BigInteger big(JsonNode number) {
    return new BigInteger(number.toString());
  }

  private static BallotBox box(byte[] ranks, int options) {
    List<Ballot> ballots = new ArrayList<>();
    for (int start = 0; start < ranks.length; start += options) {
      int[] row = new int[options];
      for (int option = 0; option < options; option++) {
        row[option] = ranks[start + option];
      }
      ballots.add(Ballot.anonymous(1, Boxes.ranks(row)));
    }
    return new BallotBox(options, ballots);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** FNV-1a over the table as little-endian 64-bit numbers, from the start that the others use. */
  private static String hash(PairwiseTable table) {
    long hash = 1469598103934665603L;
    for (int a = 0; a < table.options(); a++) {
      for (int b = 0; b < table.options(); b++) {
        long votes = table.scaledVotes(a, b).longValueExact();
        for (int shift = 0; shift < 64; shift += 8) {
          hash = (hash ^ ((votes >>> shift) & 0xff)) * 0x100000001b3L;
        }
      }
    }
    return HexFormat.of().toHexDigits(hash);
  }
}
