package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * The speaking time of some turns, parted by one kind of groups. Whatever the kind, the portions
 * add up to the time of the turns.
 *
 * @param portions those who are known first, the most time first; then the others
 * @param total the time of all turns
 */
public record Partition<K>(List<Portion<K>> portions, Duration total) {
  public Partition {
    portions = List.copyOf(portions);
  }

  /** Parts turns by the group of each. */
  static <K> Partition<K> of(
      Collection<Intervention> turns, Instant now, Function<Speaker, Group<K>> group) {
    return by(turns, now, turn -> group.apply(turn.speaker()));
  }

  /** Parts turns by the group of each. */
  public static <K> Partition<K> by(
      Collection<Intervention> turns, Instant now, Function<Intervention, Group<K>> group) {
    Map<Group<K>, Sum> sums = new LinkedHashMap<>();
    Duration total = Duration.ZERO;
    for (Intervention turn : turns) {
      Duration time = SpeakingTime.of(turn, now);
      sums.computeIfAbsent(group.apply(turn), key -> new Sum()).add(turn, time);
      total = total.plus(time);
    }
    List<Map.Entry<Group<K>, Sum>> sorted = new ArrayList<>(sums.entrySet());
    sorted.sort(
        Comparator.comparing((Map.Entry<Group<K>, Sum> each) -> !each.getKey().known())
            .thenComparing(each -> each.getValue().time, Comparator.reverseOrder()));
    return new Partition<>(portions(sorted, total), total);
  }

  private static <K> List<Portion<K>> portions(
      List<Map.Entry<Group<K>, Sum>> sums, Duration total) {
    List<Integer> percents = Percents.of(sums.stream().map(each -> each.getValue().time).toList());
    List<Portion<K>> portions = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i).getValue();
      portions.add(
          new Portion<>(
              sums.get(i).getKey(),
              sum.time,
              sum.turns,
              sum.speakers.size(),
              sum.longest,
              share(sum.time, total),
              percents.get(i)));
    }
    return portions;
  }

  private static double share(Duration part, Duration whole) {
    return whole.isZero() ? 0 : seconds(part) / seconds(whole);
  }

  private static double seconds(Duration length) {
    return length.getSeconds() + length.getNano() / 1e9;
  }

  /** What a group has had; empty when it has had nothing. */
  public Optional<Portion<K>> of(K key) {
    return portions.stream()
        .filter(portion -> portion.group().equals(new Group.Of<>(key)))
        .findFirst();
  }

  /** Whether at least one group is known. */
  public boolean tells() {
    return portions.stream().anyMatch(portion -> portion.group().known());
  }

  /** What is summed up of one group. */
  private static final class Sum {
    private final Set<Speaker> speakers = new HashSet<>();
    private Duration time = Duration.ZERO;
    private Duration longest = Duration.ZERO;
    private int turns;

    void add(Intervention turn, Duration length) {
      time = time.plus(length);
      longest = longest.compareTo(length) < 0 ? length : longest;
      turns++;
      speakers.addAll(SpeakerGroups.known(turn.speaker()));
    }
  }
}
