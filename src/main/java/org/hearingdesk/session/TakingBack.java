package org.hearingdesk.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.References;
import org.hearingdesk.domain.hearing.References.Dangling;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.SectionStatus;

/** Whether a change may be taken back, or put in force again, without tearing something away. */
final class TakingBack {
  private TakingBack() {}

  /** The refusal of a step that would leave a reference to something that is there no more. */
  static Optional<Rejection> refusal(Hearing before, Hearing after) {
    if (!keepsSecretRounds(before, after)) {
      return Optional.of(new Rejection.NothingToTakeBack());
    }
    if (changesLockedMinutes(before, after)) {
      return Optional.of(new Rejection.MinutesLocked());
    }
    Optional<MinutesSection> closed = changedFinalSection(before, after);
    if (closed.isPresent()) {
      return Optional.of(new Rejection.SectionIsFinal(closed.get().id().value()));
    }
    Set<Id<?>> broken = new HashSet<>();
    References.dangling(before).forEach(dangling -> broken.add(dangling.id()));
    List<Dangling> torn =
        References.dangling(after).stream()
            .filter(dangling -> !broken.contains(dangling.id()))
            .toList();
    return torn.stream()
        .findFirst()
        .map(first ->
            new Rejection.StillUsed(
                before.part(first.id()).map(Part::label).orElse(first.id().value()),
                torn.size(),
                first.from()));
  }

  /** Approved minutes stay as they are until they are reopened, or the approval is taken back. */
  private static boolean changesLockedMinutes(Hearing before, Hearing after) {
    return before.review().locked()
        && after.review().locked()
        && !(before.sections().equals(after.sections())
            && before.review().ofMinutes().equals(after.review().ofMinutes()));
  }

  /** A final section stays as it is until it has another status. */
  private static Optional<MinutesSection> changedFinalSection(Hearing before, Hearing after) {
    return before.sections().stream()
        .filter(section -> section.status() == SectionStatus.FINAL)
        .filter(section ->
            after
                .sections()
                .find(section.id())
                .filter(now -> now.status() == SectionStatus.FINAL && !now.equals(section))
                .isPresent())
        .findFirst();
  }

  /**
   * A secret round in which somebody has handed in neither goes nor opens again, and nobody's vote
   * or ballot leaves it.
   */
  private static boolean keepsSecretRounds(Hearing before, Hearing after) {
    return before.rounds().stream()
        .filter(round -> round.secret().isPresent())
        .allMatch(round ->
            after
                .rounds()
                .find(round.id())
                .filter(now -> now.secret().equals(round.secret()))
                .filter(now -> now.state() != RoundState.OPEN || round.state() == RoundState.OPEN)
                .isPresent());
  }
}
