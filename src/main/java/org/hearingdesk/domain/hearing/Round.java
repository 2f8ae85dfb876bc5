package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * One time of asking a priority question.
 *
 * @param asked the question as it stood when the round was opened; later edits do not touch it
 * @param reason why it was reopened or discarded, or blank
 * @param ballots the named ones
 * @param hands the hands of each side that was counted, in a show of hands
 * @param secret what is recorded of secret ballots
 */
public record Round(
    Id<Round> id,
    PriorityQuestion asked,
    int number,
    RoundState state,
    Instant openedAt,
    Optional<Instant> closedAt,
    String reason,
    Table<HandedIn> ballots,
    Optional<Table<SideHands>> hands,
    Optional<SecretBallots> secret)
    implements Identified {

  /** A round with named ballots. */
  public Round(
      Id<Round> id,
      PriorityQuestion asked,
      int number,
      RoundState state,
      Instant openedAt,
      Optional<Instant> closedAt,
      String reason,
      Table<HandedIn> ballots) {
    this(
        id,
        asked,
        number,
        state,
        openedAt,
        closedAt,
        reason,
        ballots,
        Optional.empty(),
        Optional.empty());
  }

  /** In which form it is held. */
  public VotingForm form() {
    return asked.held().form();
  }

  public Round in(RoundState other, Optional<Instant> closed, String why) {
    return new Round(id, asked, number, other, openedAt, closed, why, ballots, hands, secret);
  }

  public Round with(Table<HandedIn> others) {
    return new Round(id, asked, number, state, openedAt, closedAt, reason, others, hands, secret);
  }

  /** The round with this ballot, in the place of an earlier one of the same voter. */
  public Round withBallot(HandedIn ballot) {
    Table.Draft<HandedIn> all = ballots.draft();
    all.put(ballot);
    return with(all.freeze());
  }

  /** The round without the ballot of this voter. */
  public Round withoutBallot(Id<?> voter) {
    Table.Draft<HandedIn> all = ballots.draft();
    all.remove(voter);
    return with(all.freeze());
  }

  /** The round with the hands of one side as they were counted now. */
  public Round counting(SideHands count) {
    Table.Draft<SideHands> all = hands.orElseGet(Table::empty).draft();
    all.put(count);
    return with(Optional.of(all.freeze()));
  }

  public Round with(Optional<Table<SideHands>> counted) {
    return new Round(
        id, asked, number, state, openedAt, closedAt, reason, ballots, counted, secret);
  }

  public Round with(SecretBallots others) {
    return withSecret(Optional.of(others));
  }

  public Round withSecret(Optional<SecretBallots> others) {
    return new Round(id, asked, number, state, openedAt, closedAt, reason, ballots, hands, others);
  }

  public SecretBallots secrets() {
    return secret.orElse(SecretBallots.NONE);
  }

  /** The hands of a side, none of them if it has not been counted. */
  public SideHands handsOf(Id<Side> side) {
    return hands.flatMap(table -> table.find(side)).orElseGet(() -> SideHands.none(side));
  }

  /** Whether this voter has handed in. */
  public boolean has(Id<?> voter) {
    return ballots.has(voter) || secrets().votes().has(voter);
  }

  /**
   * How many have handed in; of a show of hands, how many took part at least.
   *
   * <p>Where nobody may be told who did, the secret ballots themselves are counted.
   */
  public int handedIn() {
    return switch (form()) {
      case NAMED -> ballots.size();
      case SECRET -> Math.max(secrets().votes().size(), secrets().ballots().size());
      case HANDS -> hands.orElseGet(Table::empty).stream().mapToInt(SideHands::people).sum();
    };
  }

  /** For how many others this voter has handed in. */
  public int proxiesOf(Id<?> voter) {
    long named =
        ballots.stream()
            .filter(each -> each.proxy().filter(by -> by.id().equals(voter)).isPresent())
            .count();
    long unnamed =
        secrets().votes().stream()
            .filter(each -> each.proxy().filter(by -> by.id().equals(voter)).isPresent())
            .count();
    return Math.toIntExact(named + unnamed);
  }
}
