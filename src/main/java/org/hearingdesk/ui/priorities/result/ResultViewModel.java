package org.hearingdesk.ui.priorities.result;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.attribution.ShownApart;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ranking.Counting;
import org.hearingdesk.ranking.round.Redrawn;
import org.hearingdesk.ranking.round.RoundResult;

/**
 * The result of the round in sight. Counting is done on a worker; what has been overtaken by
 * another round is not counted further and never shown.
 */
public final class ResultViewModel {

  /** What a result depends on. */
  private record Basis(
      Round round,
      Table<Side> sides,
      Table<Organisation> organisations,
      Table<Participant> participants,
      int fewestShown) {
    static Basis of(Hearing hearing, Round round) {
      return new Basis(
          round,
          hearing.sides(),
          hearing.organisations(),
          hearing.participants(),
          ShownApart.fewest(hearing));
    }
  }

  private final Executor worker;
  private final Executor fx;
  private final ReadOnlyObjectWrapper<Optional<ResultSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyBooleanWrapper pairs = new ReadOnlyBooleanWrapper();

  /** Written on the FX thread; the worker looks at it between its steps. */
  private volatile Optional<Basis> wanted = Optional.empty();

  /**
   * @param worker where is counted
   * @param fx where results are shown
   */
  public ResultViewModel(Executor worker, Executor fx) {
    this.worker = worker;
    this.fx = fx;
  }

  /**
   * Shows the result of a round: first the order, then how firm it is, then the slower figures. One
   * that is shown stays until the next is there.
   */
  public void show(Hearing hearing, Round round, Formats formats) {
    Basis basis = Basis.of(hearing, round);
    if (wanted.filter(basis::equals).isPresent()) {
      return;
    }
    boolean sameRound = wanted.filter(b -> b.round().id().equals(round.id())).isPresent();
    wanted = Optional.of(basis);
    if (!sameRound) {
      sheet.set(Optional.empty());
    }
    worker.execute(() -> count(basis, hearing, formats));
  }

  /** Shows nothing and stops counting. */
  public void hide() {
    wanted = Optional.empty();
    pairs.set(false);
    sheet.set(Optional.empty());
  }

  /** The sheet, as soon as it has been counted; later once more, with the slower figures. */
  ReadOnlyObjectProperty<Optional<ResultSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** Whether the comparison of every two options is asked for in place of the order. */
  ReadOnlyBooleanProperty pairsProperty() {
    return pairs.getReadOnlyProperty();
  }

  /** Shows every two options compared in place of the order, or the order again. */
  public void togglePairs() {
    pairs.set(!pairs.get());
  }

  /** Whether the result is there. */
  public boolean isCounted() {
    return sheet.get().isPresent();
  }

  private void count(Basis basis, Hearing hearing, Formats formats) {
    Optional<RoundResult> tested =
        Counting.whileWanted(
            () -> isWanted(basis),
            () -> {
              Counting.goOn();
              RoundResult order = RoundResult.untested(hearing, basis.round());
              show(basis, sheet(hearing, order, Optional.empty(), formats));
              RoundResult result = order.toTheTest();
              show(basis, sheet(hearing, result, Optional.empty(), formats));
              return result;
            });
    tested
        .filter(result -> !result.isEmpty())
        .flatMap(result ->
            Counting.whileWanted(
                () -> isWanted(basis), () -> sheet(hearing, result, Redrawn.of(result), formats)))
        .ifPresent(sheet -> show(basis, sheet));
  }

  private static ResultSheet sheet(
      Hearing hearing, RoundResult result, Optional<Redrawn> redrawn, Formats formats) {
    return new ResultWriter(hearing, result, redrawn, formats).sheet();
  }

  private void show(Basis basis, ResultSheet counted) {
    fx.execute(() -> {
      if (isWanted(basis)) {
        sheet.set(Optional.of(counted));
      }
    });
  }

  @SuppressWarnings("ReferenceEquality") // the very request, not one that says the same
  private boolean isWanted(Basis basis) {
    return wanted.filter(w -> w == basis).isPresent();
  }
}
