package org.hearingdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.References;
import org.hearingdesk.domain.settling.Disagreement;
import org.hearingdesk.domain.settling.Disagreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for copies that go on apart and meet, whatever people do in them. */
class MergePropertiesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  /** Two to five laptops that meet in pairs, by chance, some twice in a row, some never. */
  private static List<Desk> apart(long seed) {
    Random random = new Random(seed);
    Desk origin = new Desk("o", seed);
    origin.scribble(80);
    List<Desk> desks = new ArrayList<>(List.of(origin));
    int copies = 1 + random.nextInt(4);
    for (int i = 0; i < copies; i++) {
      desks.add(origin.handOver("r" + i, seed + 1_000L * (i + 1)));
    }
    for (int round = 0; round < 8; round++) {
      desks.get(random.nextInt(desks.size())).scribble(20 + random.nextInt(30));
      Desk here = desks.get(random.nextInt(desks.size()));
      Desk there = desks.get(random.nextInt(desks.size()));
      here.takeIn(there.history());
      if (random.nextBoolean()) {
        here.takeIn(there.history());
      }
    }
    return desks;
  }

  /** Lets each take in all others, until nobody has anything new. */
  private static int meet(List<Desk> desks) {
    for (int rounds = 1; ; rounds++) {
      boolean news = false;
      for (Desk here : desks) {
        for (Desk there : desks) {
          news |= here.takeIn(there.history()) instanceof Merging.Ready;
        }
      }
      if (!news) {
        return rounds;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allEndAlikeAndNothingLeadsNowhere(long seed) {
    List<Desk> desks = apart(seed);
    assertThat(meet(desks)).as("rounds until there is no news, seed %d", seed).isLessThan(8);
    Hearing hearing = desks.getFirst().hearing();
    for (Desk desk : desks) {
      assertThat(desk.hearing()).as("seed %d", seed).isEqualTo(hearing);
      assertThat(desk.history().entries())
          .as("seed %d", seed)
          .isEqualTo(desks.getFirst().history().entries());
    }
    assertThat(References.dangling(hearing)).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTextIsMissingFromWhatStandsOrFromTheConflicts(long seed) {
    Desk first = new Desk("a", seed);
    first.scribble(120);
    Desk second = first.handOver("b", seed + 1_000);
    int base = first.history().size();
    first.scribble(90);
    second.scribble(90);
    Map<String, String> ofFirst = texts(first.hearing());
    Map<String, String> ofSecond = texts(second.hearing());
    Predicate<String> byFirst = touched(first.history(), "a", base);
    Predicate<String> bySecond = touched(second.history(), "b", base);
    first.takeIn(second.history());
    String kept = kept(first.history());
    ofFirst.forEach((paragraph, text) -> {
      if (!bySecond.test(paragraph)) {
        assertThat(kept).as("%s of the first, seed %d", paragraph, seed).contains(text);
      }
    });
    ofSecond.forEach((paragraph, text) -> {
      if (!byFirst.test(paragraph)) {
        assertThat(kept).as("%s of the second, seed %d", paragraph, seed).contains(text);
      }
    });
    String log = first.history().entries().toString();
    ofFirst.values().forEach(text -> assertThat(log).as("seed %d", seed).contains(text));
    ofSecond.values().forEach(text -> assertThat(log).as("seed %d", seed).contains(text));
  }

  @Test
  void theLaptopsDidDisagree() {
    Set<Class<?>> kinds = new HashSet<>();
    seeds()
        .forEach(seed -> {
          List<Desk> desks = apart(seed);
          meet(desks);
          Disagreements.of(desks.getFirst().history()).forEach(each -> kinds.add(each.getClass()));
        });
    assertThat(kinds)
        .contains(
            Disagreement.TwoVersions.class,
            Disagreement.TwoFloors.class,
            Disagreement.BroughtBack.class,
            Disagreement.EditedAfterRemoval.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMergeThatIsTakenBackIsAsIfItHadNeverBeen(long seed) {
    Desk first = new Desk("a", seed);
    first.scribble(100);
    Desk second = first.handOver("b", seed + 1_000);
    first.scribble(40);
    second.scribble(60);
    Hearing before = first.hearing();
    if (first.takeIn(second.history()) instanceof Merging.Ready) {
      Id<Change> merge = first.history().entries().getLast().change();
      Hearing merged = first.hearing();
      first.record(List.of(new Fact.ChangeReverted(merge)));
      assertThat(first.hearing()).as("seed %d", seed).isEqualTo(before);
      first.record(List.of(new Fact.ChangeRestored(merge)));
      assertThat(first.hearing()).as("seed %d", seed).isEqualTo(merged);
    }
  }

  /** Every paragraph with the thing that it stands in, and its text. */
  private static Map<String, String> texts(Hearing hearing) {
    Map<String, String> texts = new HashMap<>();
    for (Intervention turn : hearing.interventions()) {
      turn.text().all().forEach(each -> put(texts, turn.id(), each));
    }
    for (MinutesSection section : hearing.sections()) {
      section.text().all().forEach(each -> put(texts, section.id(), each));
    }
    return texts;
  }

  private static void put(Map<String, String> texts, Id<?> place, Paragraph paragraph) {
    texts.put(place.value() + " " + paragraph.id().value(), paragraph.text());
  }

  private static String kept(History history) {
    String standing = String.join("\n", texts(history.hearing()).values());
    String conflicts =
        history.hearing().conflicts().stream()
            .map(Conflict::toString)
            .collect(Collectors.joining("\n"));
    String removed =
        Disagreements.open(history).stream()
            .map(Disagreement::toString)
            .collect(Collectors.joining("\n"));
    return standing + "\n" + conflicts + "\n" + removed;
  }

  /** Whether a laptop has had to do with a paragraph, or with what it stands in, since then. */
  private static Predicate<String> touched(History history, String node, int since) {
    Map<Id<Change>, String> changes = new HashMap<>();
    history
        .entries()
        .forEach(each -> changes.merge(each.change(), each.fact().toString(), String::concat));
    StringBuilder all = new StringBuilder();
    for (Entry entry : history.entries().subList(since, history.size())) {
      if (entry.stamp().node().equals(node)) {
        all.append(entry.fact());
        switch (entry.fact()) {
          case Fact.ChangeReverted(var change) -> all.append(changes.get(change));
          case Fact.ChangeRestored(var change) -> all.append(changes.get(change));
          case Fact.ChangesTakenBack(var some) ->
              some.forEach(change -> all.append(changes.get(change)));
          default -> {}
        }
      }
    }
    String did = all.toString();
    return paragraph -> {
      int space = paragraph.indexOf(' ');
      return did.contains(paragraph.substring(0, space))
          || did.contains(paragraph.substring(space + 1));
    };
  }
}
