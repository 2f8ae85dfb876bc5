package org.hearingdesk.domain.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShownApartTest {

  @Test
  void groupsThatAreLargeEnoughAreShown() {
    assertThat(ShownApart.of(sizes(12, 11, 3), 0, 3)).containsExactly(0, 1, 2);
  }

  @Test
  void theRestOfTheTotalTellsOfNoSmallGroup() {
    assertThat(ShownApart.of(sizes(12, 11, 3, 2), 0, 3)).containsExactly(0, 1);
    assertThat(ShownApart.of(sizes(5, 2), 0, 3)).isEmpty();
    assertThat(ShownApart.of(sizes(5, 4), 1, 3)).containsExactly(0);
  }

  @Test
  void smallGroupsThatAreTogetherLargeEnoughHideNoOther() {
    assertThat(ShownApart.of(sizes(12, 2, 1), 0, 3)).containsExactly(0);
  }

  @Test
  void ofGroupsAlikeTheLaterIsHidden() {
    assertThat(ShownApart.of(sizes(4, 4, 1), 0, 3)).containsExactly(0);
  }

  @Test
  void withoutBallotsThereIsNothingToShow() {
    assertThat(ShownApart.of(sizes(0, 0), 0, 1)).isEmpty();
  }

  @Test
  void neitherAGroupNorTheRestIsEverTooSmall() {
    for (long seed = 1; seed <= 2_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<Integer, Integer> sizes = new LinkedHashMap<>();
      int total = random.nextInt(4);
      int others = total;
      for (int group = 0; group < random.nextInt(7); group++) {
        int size = random.nextInt(12);
        sizes.put(group, size);
        total += size;
      }
      int fewest = 1 + random.nextInt(6);
      Set<Integer> shown = ShownApart.of(sizes, others, fewest);
      assertThat(shown)
          .as("seed %d", seed)
          .allMatch(group -> sizes.getOrDefault(group, 0) >= fewest);
      int rest = total - shown.stream().mapToInt(group -> sizes.getOrDefault(group, 0)).sum();
      assertThat(rest == 0 || rest >= fewest || shown.isEmpty()).as("seed %d", seed).isTrue();
    }
  }

  private static Map<Integer, Integer> sizes(int... sizes) {
    Map<Integer, Integer> map = new LinkedHashMap<>();
    for (int group = 0; group < sizes.length; group++) {
      map.put(group, sizes[group]);
    }
    return map;
  }
}
