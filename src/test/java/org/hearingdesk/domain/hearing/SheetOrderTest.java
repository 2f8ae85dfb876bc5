package org.hearingdesk.domain.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetOrderTest {

  @Test
  void asListedIsTheSameOnEachSheet() {
    assertThat(letters(question(OptionOrder.AS_LISTED, 7), 3)).isEqualTo("abcd");
  }

  @Test
  void rotatedBeginsOneFurtherOnEachSheet() {
    PriorityQuestion question = question(OptionOrder.ROTATED, 6);
    assertThat(IntStream.range(0, 5).mapToObj(sheet -> letters(question, sheet)))
        .containsExactly("cdab", "dabc", "abcd", "bcda", "cdab");
  }

  @Test
  void shuffledIsTheSameForTheSameSeedAndEachOptionComesFirstAboutAsOften() {
    PriorityQuestion question = question(OptionOrder.SHUFFLED, 415);
    Map<Character, Integer> first = new HashMap<>();
    Set<String> orders = new HashSet<>();
    for (int sheet = 0; sheet < 2_000; sheet++) {
      String order = letters(question, sheet);
      assertThat(order).isEqualTo(letters(question(OptionOrder.SHUFFLED, 415), sheet)).hasSize(4);
      first.merge(order.charAt(0), 1, Integer::sum);
      orders.add(order);
    }
    assertThat(first.values()).as("seed 415").allMatch(times -> times > 400 && times < 600);
    assertThat(orders).as("seed 415").hasSize(24);
  }

  private static String letters(PriorityQuestion question, int sheet) {
    return SheetOrder.of(question, sheet).stream().map(Option::text).collect(Collectors.joining());
  }

  private static PriorityQuestion question(OptionOrder order, int seed) {
    List<Option> options =
        List.of("a", "b", "c", "d").stream()
            .map(text -> new Option(Id.<Option>of(text), text, Set.of()))
            .toList();
    return new PriorityQuestion(
            Id.of("q"),
            "What first?",
            Optional.empty(),
            options,
            BallotMethod.TOP_K,
            3,
            VoterKind.ORGANISATION,
            Weighting.EQUAL)
        .countedAs(new Counting(CountingMethod.BORDA, order, Optional.of(seed)));
  }
}
