package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.SealedBox;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.Voter;
import org.junit.jupiter.api.Test;

class SealedBoxTest {
  private int voters;

  @Test
  void aSmallSideIsToldOfNoBallotAndNobodyIsLeftOverAlone() {
    assertThat(told(5, 4, 1)).isEqualTo(Map.of("", 5, "side-0", 5));
    assertThat(told(5, 2, 1)).isEqualTo(Map.of("", 3, "side-0", 5));
    assertThat(told(3, 3)).isEqualTo(Map.of("side-0", 3, "side-1", 3));
    assertThat(told(4, 2)).isEqualTo(Map.of("", 6));
  }

  @Test
  void whateverComesNoGroupIsSmallerThanMayBeTold() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[] sizes = random.ints(1 + random.nextInt(5), 0, 7).toArray();
      int all = java.util.Arrays.stream(sizes).sum();
      Map<String, Integer> told = told(sizes);
      assertThat(told.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
      if (all >= SealedBox.FEWEST) {
        assertThat(told.values()).as("seed %d", seed).allMatch(size -> size >= SealedBox.FEWEST);
      }
    }
  }

  private Map<String, Integer> told(int... sizes) {
    SealedBox box = SealedBox.empty("box", Id.of("round"));
    for (int side = 0; side < sizes.length; side++) {
      for (int i = 0; i < sizes[side]; i++) {
        box =
            box.with(
                new SecretVote(
                    new Voter.OrganisationVoter(Id.of("org-" + voters++)), Optional.empty()),
                new SecretBallot(
                    new Ballot(Map.of(Id.of("a"), 1 + i), Set.of()),
                    Optional.of(Id.of("side-" + side))));
      }
    }
    Map<String, Integer> told = new TreeMap<>();
    box.told().forEach(each -> told.merge(each.side().map(Id::value).orElse(""), 1, Integer::sum));
    return told;
  }
}
