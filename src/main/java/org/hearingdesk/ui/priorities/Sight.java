package org.hearingdesk.ui.priorities;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ui.priorities.PrioritiesViewModel.Choice;

/** What is in sight, and so what can be done now. */
final class Sight {
  private final ReadOnlyObjectProperty<Screen> screen;
  private final ReadOnlyObjectProperty<Optional<Choice>> choice;

  Sight(ReadOnlyObjectProperty<Screen> screen, ReadOnlyObjectProperty<Optional<Choice>> choice) {
    this.screen = screen;
    this.choice = choice;
  }

  /** Whether the screen in sight is of this kind. */
  BooleanBinding inSight(Class<? extends Screen> kind) {
    return Bindings.createBooleanBinding(() -> kind.isInstance(screen.get()), screen);
  }

  /** Whether an open round is in sight, whatever its form. */
  BooleanBinding open() {
    return inSight(Screen.Ballots.class).or(inSight(Screen.Hands.class));
  }

  /** Whether a closed round is in sight that may be opened once more; a secret one may not. */
  BooleanBinding canReopen() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.Result(Round closed, var _, var _)
                && closed.form() != VotingForm.SECRET,
        screen);
  }

  /** Whether a round is in sight that can be discarded. */
  BooleanBinding openOrClosed() {
    return open().or(inSight(Screen.Result.class));
  }

  /**
   * Whether an open round with named ballots is in sight: ballots come in from a table to these.
   */
  BooleanBinding canTakeIn() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.Intake
                || (screen.get() instanceof Screen.Ballots(Round round, var _, var _)
                    && round.state() == RoundState.OPEN
                    && round.form() == VotingForm.NAMED),
        screen);
  }

  /** Whether there is a question whose options can be gathered. */
  BooleanBinding canGather() {
    return Bindings.createBooleanBinding(
        () ->
            choice.get().isPresent()
                && !(screen.get() instanceof Screen.Gathering)
                && !(screen.get() instanceof Screen.Writing),
        screen,
        choice);
  }

  /** Whether a first round of the question in sight can be opened now. */
  BooleanBinding canOpen() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.NotOpened(var _, var missing, var _)
                && missing.isEmpty(),
        screen);
  }

  /** Whether a result is in sight whose options can be compared in pairs: hands tell no order. */
  BooleanBinding canCompare() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.Result(Round closed, var _, var _)
                && closed.form() != VotingForm.HANDS,
        screen);
  }

  /** Whether late ballots of the round in sight may be taken: not of a secret one. */
  BooleanBinding canTakeLate() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.Result(Round closed, var _, var _)
                && closed.form() == VotingForm.NAMED,
        screen);
  }

  /** Whether there are late ballots in the round in sight. */
  BooleanBinding hasLate() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.Result(Round closed, var _, var _)
                && closed.ballots().stream().anyMatch(each -> each.late().isPresent()),
        screen);
  }

  /**
   * Whether an open round is in sight of which the moderator may see the order so far: never of
   * secret ballots, and hands are added up where they are counted.
   */
  BooleanBinding canFollow() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.Ballots(Round round, var _, var _) && isFollowed(round),
        screen);
  }

  /** Whether the order of this round may be seen while it is open. */
  static boolean isFollowed(Round round) {
    return round.state() == RoundState.OPEN && round.form() == VotingForm.NAMED;
  }
}
