package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.Timetable.State;

/**
 * When the hearing will end, with the reasons.
 *
 * <p>The method is one that can be said in a sentence. It starts from the plan of what remains and
 * looks at two things only:
 *
 * <ul>
 *   <li><b>The pace.</b> What the finished items took, divided by what they had been planned to
 *       take. Breaks, skipped items and items without a planned time do not count. One short item
 *       that took twice its time says little about a whole day: it is reckoned as if {@link
 *       #TRUSTED} of agenda had gone exactly to plan before, so that the pace gains weight with the
 *       hours, and it is kept between {@link #SLOWEST} and {@link #FASTEST}. The planned time of
 *       what is to come, and of what runs, is multiplied by it; that of breaks is not.
 *   <li><b>Those who wait.</b> In the item that runs, everybody who waits is given the typical turn
 *       so far, which is the median of the finished turns: of this item, or, where there are fewer
 *       than {@link #ENOUGH_TURNS}, of all items of this kind, or else the limit. Whoever has the
 *       floor is given what is left of it. If that comes to more than is left of the item's plan,
 *       it counts in the place of it; if it comes to less, the plan stands, because others may
 *       still ask.
 * </ul>
 *
 * <p>An item with a fixed time does not begin before it, however fast the others go. Before the
 * hearing has begun, and once it is over, nothing is predicted: the plan, or the end, is told.
 *
 * @param byPlan the timetable if what remains takes what was planned
 * @param expected the timetable as it is predicted
 * @param pace empty until an item is finished
 * @param waiting empty when nobody waits in the item that runs, or nothing is known of turns
 */
public record Prediction(
    Basis basis,
    Timetable byPlan,
    Timetable expected,
    Optional<Pace> pace,
    Optional<Waiting> waiting) {
  private static final Duration TRUSTED = Duration.ofHours(1);
  private static final double FASTEST = 0.5;
  private static final double SLOWEST = 2;
  private static final int ENOUGH_TURNS = 3;

  /** What the end is told by. */
  public enum Basis {
    /** There is no agenda. */
    NOTHING,
    /** The hearing has not begun: the plan. */
    PLAN,
    /** It is under way: what remains, the pace, and those who wait. */
    PROGRESS,
    /** It is over: when it ended. */
    OVER
  }

  /**
   * How fast the finished items went.
   *
   * @param planned what they were planned to take
   * @param taken what they took
   * @param factor by which planned times are multiplied
   */
  public record Pace(Duration planned, Duration taken, double factor) {

    /** What was taken for each minute that was planned. */
    public double soFar() {
      return (double) taken.toMillis() / planned.toMillis();
    }
  }

  /**
   * What those who wait in the item that runs will need.
   *
   * @param people how many wait
   * @param typical what each is given
   * @param need for all of them, with whoever has the floor
   * @param left what is left of the item's plan
   * @param decides whether they need more than is left, so that they decide when the item ends
   */
  public record Waiting(
      int people, Duration typical, Duration need, Duration left, boolean decides) {}

  /** The prediction as it stands at {@code now}. */
  public static Prediction of(Hearing hearing, Instant now) {
    Timetable byPlan = Timetable.of(hearing, now);
    Basis basis = basis(hearing, byPlan);
    if (basis != Basis.PROGRESS) {
      return new Prediction(basis, byPlan, byPlan, Optional.empty(), Optional.empty());
    }
    Optional<Pace> pace = pace(hearing, byPlan);
    double factor = pace.map(Pace::factor).orElse(1.0);
    Optional<Waiting> waiting = waiting(hearing, byPlan, factor, now);
    Timetable expected =
        Timetable.of(
            hearing,
            now,
            (item, state, elapsed) -> {
              Duration left = left(item, elapsed, factor);
              return state == State.RUNNING
                  ? waiting.filter(Waiting::decides).map(Waiting::need).orElse(left)
                  : left;
            });
    return new Prediction(basis, byPlan, expected, pace, waiting);
  }

  /** When the hearing will end, or has ended; empty without an agenda. */
  public Optional<Instant> end() {
    return expected.predictedEnd();
  }

  private static Basis basis(Hearing hearing, Timetable table) {
    if (table.lines().isEmpty()) {
      return Basis.NOTHING;
    }
    if (hearing.runs().stream().allMatch(run -> run.spans().isEmpty())) {
      return Basis.PLAN;
    }
    return table.over() ? Basis.OVER : Basis.PROGRESS;
  }

  private static Duration left(AgendaItem item, Duration elapsed, double factor) {
    double paced = item.kind() == ItemKind.BREAK ? 1 : factor;
    return Timetable.positive(times(item.planned(), paced).minus(elapsed));
  }

  private static Optional<Pace> pace(Hearing hearing, Timetable table) {
    Duration planned = Duration.ZERO;
    Duration taken = Duration.ZERO;
    for (Timetable.Line line : table.lines()) {
      Optional<AgendaItem> item =
          hearing
              .agenda()
              .find(line.item())
              .filter(each -> line.state() == State.DONE)
              .filter(each -> each.kind() != ItemKind.BREAK && each.planned().isPositive());
      if (item.isPresent()) {
        planned = planned.plus(item.get().planned());
        taken = taken.plus(line.elapsed());
      }
    }
    if (planned.isZero()) {
      return Optional.empty();
    }
    double factor = (double) taken.plus(TRUSTED).toMillis() / planned.plus(TRUSTED).toMillis();
    return Optional.of(new Pace(planned, taken, Math.clamp(factor, FASTEST, SLOWEST)));
  }

  private static Optional<Waiting> waiting(
      Hearing hearing, Timetable table, double factor, Instant now) {
    Optional<AgendaItem> running =
        hearing.runningItem().filter(item -> item.kind() != ItemKind.BREAK);
    List<SpeakerRequest> list =
        running.map(item -> hearing.listOfSpeakers(item.id())).orElse(List.of());
    Optional<Duration> typical = running.flatMap(item -> typical(hearing, item, list, now));
    if (list.isEmpty() || typical.isEmpty()) {
      return Optional.empty();
    }
    AgendaItem item = running.orElseThrow();
    Duration elapsed =
        table.lines().stream()
            .filter(line -> line.item().equals(item.id()))
            .map(Timetable.Line::elapsed)
            .findFirst()
            .orElse(Duration.ZERO);
    Duration ofTurn =
        hearing
            .onTheFloor()
            .map(turn -> Timetable.positive(typical.get().minus(SpeakingTime.of(turn, now))))
            .orElse(Duration.ZERO);
    Duration need = typical.get().multipliedBy(list.size()).plus(ofTurn);
    boolean decides = need.compareTo(left(item, elapsed, factor)) > 0;
    Duration left = Timetable.positive(item.planned().minus(elapsed));
    return Optional.of(new Waiting(list.size(), typical.get(), need, left, decides));
  }

  private static Optional<Duration> typical(
      Hearing hearing, AgendaItem item, List<SpeakerRequest> list, Instant now) {
    List<Duration> here = turns(hearing, item, true, now);
    List<Duration> alike = here.size() < ENOUGH_TURNS ? turns(hearing, item, false, now) : here;
    if (alike.size() >= ENOUGH_TURNS) {
      return Optional.of(alike.get(alike.size() / 2));
    }
    return list.stream()
        .filter(request -> request.kind() == RequestKind.ORDINARY)
        .findFirst()
        .flatMap(request -> Limits.of(hearing, item.id(), request.speaker(), request.kind(), now))
        .map(Limits.Allowed::time)
        .filter(Duration::isPositive);
  }

  /** The lengths of the finished turns, the shortest first. */
  private static List<Duration> turns(Hearing hearing, AgendaItem item, boolean here, Instant now) {
    return hearing.interventions().stream()
        .filter(turn -> turn.ended() && turn.kind() == RequestKind.ORDINARY)
        .filter(turn ->
            here
                ? turn.item().equals(item.id())
                : hearing
                    .agenda()
                    .find(turn.item())
                    .filter(other -> other.kind() == item.kind())
                    .isPresent())
        .map(turn -> SpeakingTime.of(turn, now))
        .filter(Duration::isPositive)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Duration times(Duration duration, double factor) {
    return Duration.ofMillis(Math.round(duration.toMillis() * factor));
  }
}
