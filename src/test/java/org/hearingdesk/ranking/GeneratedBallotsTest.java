package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Large generated boxes, whose tables other programs have counted and hashed. */
class GeneratedBallotsTest {

  private static final int MOST_CELLS = 2_000_000;

  static Stream<JsonNode> cases() throws IOException {
    try (InputStream in =
        GeneratedBallotsTest.class.getResourceAsStream("cases/large/large.expected.json")) {
      JsonNode cases = new JsonMapper().readTree(Objects.requireNonNull(in)).get("cases");
      List<JsonNode> all = new ArrayList<>();
      cases.forEach(all::add);
      return all.stream().filter(each -> each.get("bytes").asInt() <= MOST_CELLS);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithOtherPrograms(JsonNode expected) throws NoSuchAlgorithmException {
    int options = expected.get("m").asInt();
    byte[] ranks =
        GeneratedBallots.ranks(
            expected.get("n").asInt(),
            options,
            expected.get("seed").asLong(),
            GeneratedBallots.Mode.valueOf(
                expected.get("mode").asString().toUpperCase(Locale.ROOT)));
    assertThat(sha256(ranks)).isEqualTo(expected.get("sha256_of_generated_bytes").asString());

    PairwiseTable table = PairwiseTable.of(box(ranks, options), CountingRules.DEFAULT);

    assertThat(hash(table)).isEqualTo(expected.get("pairwise_fnv1a64").asString());
    assertThat(Borda.scaledDoubles(table).toString().replace(" ", ""))
        .isEqualTo(expected.get("borda_average_times2").toString().replace(" ", ""));
    StrictOrder order = Schulze.order(table);
    assertThat(IntStream.range(0, options).mapToObj(order::wins).toList().toString())
        .isEqualTo(expected.get("schulze_winning_votes_wins").toString().replace(",", ", "));
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

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
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
