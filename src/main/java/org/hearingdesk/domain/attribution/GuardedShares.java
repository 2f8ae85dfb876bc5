package org.hearingdesk.domain.attribution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.SmallGroups;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.Percents;

/**
 * How the speaking time was shared by something that must not be told of anybody single, such as
 * gender: in whole percents, and only if no group is so small that its share tells of one.
 *
 * <p>Percents and not times, because from times to the second one could find out whose times add up
 * to them. All or nothing, because a group that alone is left out is what the others leave. At
 * least two groups, because a group of all tells of each.
 *
 * @param <K> what the groups are told apart by
 */
public final class GuardedShares<K> {
  /** The fewest persons, or organisations, that a group must have. */
  public static final int FEWEST = SmallGroups.DEFAULT.fewestShown();

  private final boolean ruledOut;
  private final Map<Group<K>, Pile> piles;
  private final Predicate<Group<K>> joins;

  private GuardedShares(boolean ruledOut, Map<Group<K>, Pile> piles, Predicate<Group<K>> joins) {
    this.ruledOut = ruledOut;
    this.piles = piles;
    this.joins = joins;
  }

  /** What may be told. */
  public sealed interface Told<K> {
    /** The shares; their percents add up to 100. */
    record Shares<K>(List<Share<K>> shares) implements Told<K> {
      public Shares {
        shares = List.copyOf(shares);
      }
    }

    /** Nothing. */
    record Withheld<K>(Why why) implements Told<K> {}
  }

  /**
   * The share of one group, or of several that are told together.
   *
   * @param groups empty for turns of which it is not told to which group they belong
   * @param heads how many persons or organisations; 0 where that is not told
   */
  public record Share<K>(List<Group<K>> groups, int heads, int percent) {
    public Share {
      groups = List.copyOf(groups);
    }
  }

  /** Why nothing is told. */
  public enum Why {
    /** The attribution rule does not allow it, whatever the groups. */
    RULE,
    /** A group would be too small. */
    SMALL_GROUPS,
    /** There would be one group alone. */
    ONE_GROUP,
    /** Nothing is recorded that could be told, whatever the rule. */
    NOTHING_RECORDED
  }

  /** The same where the rule does not allow it: it keeps nothing but that there was something. */
  GuardedShares<K> ruledOut() {
    Map<Group<K>, Pile> none = new LinkedHashMap<>();
    piles.keySet().stream().filter(Group::known).forEach(group -> none.put(group, new Pile()));
    return new GuardedShares<>(true, none, joins);
  }

  /**
   * Counts turns.
   *
   * @param group to which group a turn belongs
   * @param heads who is behind a turn
   * @param joins which groups are told together with those of which nothing is recorded
   */
  static <K> GuardedShares<K> of(
      Iterable<Intervention> turns,
      Function<Intervention, Group<K>> group,
      Function<Intervention, List<Id<?>>> heads,
      Predicate<Group<K>> joins) {
    Map<Group<K>, Pile> piles = new LinkedHashMap<>();
    for (Intervention turn : turns) {
      Pile pile = piles.computeIfAbsent(group.apply(turn), key -> new Pile());
      pile.spans.addAll(turn.spans());
      pile.heads.addAll(heads.apply(turn));
    }
    return new GuardedShares<>(false, piles, joins);
  }

  /** What may be told; a turn that runs counts up to {@code now}. */
  Told<K> at(Instant now) {
    List<Joined<K>> joined = joined();
    Optional<Why> why = why(joined.stream().filter(each -> !each.groups.isEmpty()).toList());
    if (why.isPresent()) {
      return new Told.Withheld<>(why.get());
    }
    List<Duration> times = joined.stream().map(each -> each.pile.time(now)).toList();
    if (times.stream().allMatch(Duration::isZero)) {
      return new Told.Withheld<>(Why.NOTHING_RECORDED);
    }
    List<Integer> percents = Percents.of(times);
    List<Share<K>> shares = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      Joined<K> each = joined.get(i);
      int heads = each.groups.isEmpty() ? 0 : each.pile.heads.size();
      shares.add(new Share<>(each.groups, heads, percents.get(i)));
    }
    return new Told.Shares<>(shares);
  }

  private Optional<Why> why(List<Joined<K>> told) {
    if (piles.keySet().stream().noneMatch(Group::known)) {
      return Optional.of(Why.NOTHING_RECORDED);
    }
    if (ruledOut) {
      return Optional.of(Why.RULE);
    }
    if (told.stream().anyMatch(each -> each.pile.heads.size() < FEWEST)) {
      return Optional.of(Why.SMALL_GROUPS);
    }
    return told.size() < 2 ? Optional.of(Why.ONE_GROUP) : Optional.empty();
  }

  /** The groups as they are told: each by itself, the small ones together, the others last. */
  private List<Joined<K>> joined() {
    List<Joined<K>> all = new ArrayList<>();
    Joined<K> rest = new Joined<>(new ArrayList<>(), new Pile());
    Joined<K> unknown = new Joined<>(List.of(), new Pile());
    boolean small =
        piles.entrySet().stream()
            .anyMatch(each -> joinable(each.getKey()) && each.getValue().heads.size() < FEWEST);
    piles.forEach((group, pile) -> {
      if (small && joinable(group)) {
        rest.groups.add(group);
        rest.pile.add(pile);
      } else if (group.known() || group instanceof Group.NotRecorded<K>) {
        all.add(new Joined<>(List.of(group), pile));
      } else {
        unknown.pile.add(pile);
      }
    });
    Optional.of(rest).filter(each -> !each.groups.isEmpty()).ifPresent(all::add);
    Optional.of(unknown).filter(each -> !each.pile.spans.isEmpty()).ifPresent(all::add);
    return all;
  }

  private boolean joinable(Group<K> group) {
    return group instanceof Group.NotRecorded<K> || joins.test(group);
  }

  private record Joined<K>(List<Group<K>> groups, Pile pile) {}

  /** The time of a group, and who is behind it; who that is, is told by nobody. */
  private static final class Pile {
    private final List<Span> spans = new ArrayList<>();
    private final Set<Id<?>> heads = new HashSet<>();

    void add(Pile other) {
      spans.addAll(other.spans);
      heads.addAll(other.heads);
    }

    Duration time(Instant now) {
      return spans.stream().map(span -> span.length(now)).reduce(Duration.ZERO, Duration::plus);
    }
  }
}
