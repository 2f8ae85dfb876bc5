package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;

/**
 * How the speaking time of a hearing, or of one agenda item, was spread. Whatever it is parted by,
 * the parts add up to the same {@link #total}. It tells all that the hearing tells: for a document
 * hand in a published hearing.
 */
public final class SpeakingStatistics {
  private final Hearing hearing;
  private final Instant now;
  private final List<Intervention> turns;
  private final SpeakerGroups groups;

  private SpeakingStatistics(Hearing hearing, List<Intervention> turns, Instant now) {
    this.hearing = hearing;
    this.now = now;
    this.turns = turns.stream().filter(turn -> !turn.spans().isEmpty()).toList();
    this.groups = new SpeakerGroups(hearing);
  }

  /**
   * Of one agenda item, or of the whole hearing.
   *
   * @param item empty for the whole hearing
   * @param now up to when a turn that runs counts
   */
  public static SpeakingStatistics of(Hearing hearing, Optional<Id<AgendaItem>> item, Instant now) {
    return new SpeakingStatistics(
        hearing,
        item.map(hearing::interventionsOn).orElseGet(() -> hearing.interventions().all()),
        now);
  }

  /** The turns in which somebody spoke, at whatever length. */
  public int turns() {
    return turns.size();
  }

  public Duration total() {
    return SpeakingTime.total(turns, now);
  }

  /** How many different persons and organisations are known to have spoken. */
  public int speakers() {
    return (int)
        turns.stream()
            .flatMap(turn -> SpeakerGroups.known(turn.speaker()).stream())
            .distinct()
            .count();
  }

  public Partition<Participant> byPerson() {
    return Partition.of(turns, now, groups::person);
  }

  public Partition<Organisation> byOrganisation() {
    return Partition.of(turns, now, groups::organisation);
  }

  public Partition<Side> bySide() {
    return Partition.of(turns, now, groups::side);
  }

  public Partition<Level> byLevel() {
    return Partition.of(turns, now, groups::level);
  }

  public Partition<Gender> byGender() {
    return Partition.of(turns, now, groups::gender);
  }

  public Partition<Presence> byPresence() {
    return Partition.of(turns, now, groups::presence);
  }

  public Partition<AgendaItem> byItem() {
    return Partition.by(
        turns,
        now,
        turn ->
            hearing
                .agenda()
                .find(turn.item())
                .<Group<AgendaItem>>map(Group.Of::new)
                .orElseGet(Group.NotAttributed::new));
  }

  /** The waits from asking to speaking, points of order left out. */
  public Waits waits() {
    return Waits.of(turns.stream().filter(turn -> !outOfTurn(turn)).toList());
  }

  /** The waits of points of order, which go first. */
  public Waits waitsOfPointsOfOrder() {
    return Waits.of(turns.stream().filter(SpeakingStatistics::outOfTurn).toList());
  }

  /** The waits by side, points of order left out; only sides of which a wait is known. */
  public Map<Group<Side>, Waits> waitsBySide() {
    Map<Group<Side>, List<Intervention>> bySide = new LinkedHashMap<>();
    for (Intervention turn : turns) {
      if (!outOfTurn(turn) && Waits.of(turn).isPresent()) {
        bySide.computeIfAbsent(groups.side(turn.speaker()), side -> new ArrayList<>()).add(turn);
      }
    }
    Map<Group<Side>, Waits> waits = new LinkedHashMap<>();
    bySide.forEach((side, of) -> waits.put(side, Waits.of(of)));
    return waits;
  }

  private static boolean outOfTurn(Intervention turn) {
    return turn.kind() == RequestKind.POINT_OF_ORDER;
  }
}
