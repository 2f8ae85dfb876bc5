package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.Balance;
import org.hearingdesk.i18n.Formats;

/** Whom to call for balance, and why; shown, and done only when a person asks for it. */
final class BalanceViewModel {
  private final Consumer<SpeakerRequest> giveFloor;
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper nobodyWaits = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canFollow = new ReadOnlyBooleanWrapper();
  private Optional<SpeakerRequest> proposed = Optional.empty();

  /**
   * @param giveFloor gives the floor to one who waits, out of turn
   */
  BalanceViewModel(Consumer<SpeakerRequest> giveFloor) {
    this.giveFloor = giveFloor;
  }

  /** The proposal with its reason; empty when there is nothing to propose. */
  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Who is proposed; empty when nobody is. */
  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Which sides have had less and have nobody waiting; empty when there are none. */
  ReadOnlyStringProperty nobodyWaitsProperty() {
    return nobodyWaits.getReadOnlyProperty();
  }

  /** Whether somebody is proposed and can have the floor now. */
  ReadOnlyBooleanProperty canFollowProperty() {
    return canFollow.getReadOnlyProperty();
  }

  /** Gives the floor to the one who is proposed. */
  void follow() {
    proposed.filter(each -> canFollow.get()).ifPresent(giveFloor);
  }

  /** The proposal as it is now. */
  void tick(Moment moment) {
    Optional<Balance> balance =
        moment
            .itemOfList()
            .map(AgendaItem::id)
            .map(item -> Balance.of(moment.hearing(), item, moment.now()));
    Optional<Balance.Proposal> proposal = balance.flatMap(Balance::proposal);
    proposed = proposal.map(Balance.Proposal::request);
    name.set(proposed.map(each -> moment.name(each.speaker())).orElse(""));
    words.set(proposal.map(each -> words(moment, each)).orElse(""));
    canFollow.set(proposed.isPresent() && moment.running().isPresent());
    nobodyWaits.set(balance.map(each -> nobodyWaits(moment, each.nobodyWaits())).orElse(""));
  }

  private String words(Moment moment, Balance.Proposal proposal) {
    Formats formats = moment.formats();
    String reason = "floor.balance." + proposal.reason().name().toLowerCase(Locale.ROOT);
    String why =
        moment
            .messages()
            .text(
                reason,
                name.get(),
                proposal.side().name(),
                formats.duration(proposal.had()),
                formats.duration(proposal.total()),
                formats.percent(share(proposal)));
    String left =
        proposal
            .left()
            .map(rest -> " " + moment.messages().text("floor.balance.left", formats.duration(rest)))
            .orElse("");
    boolean more = proposal.notYet() && proposal.reason() != Balance.Reason.NOT_YET;
    return why + left + (more ? " " + moment.messages().text("floor.balance.silent") : "");
  }

  private static double share(Balance.Proposal proposal) {
    Duration total = proposal.total();
    return total.isZero() ? 0 : (double) proposal.had().toMillis() / total.toMillis();
  }

  private static String nobodyWaits(Moment moment, List<Balance.SideTime> sides) {
    if (sides.isEmpty()) {
      return "";
    }
    List<String> each =
        sides.stream()
            .map(one ->
                moment
                    .messages()
                    .text(
                        "floor.balance.side",
                        one.side().name(),
                        moment.formats().duration(one.had())))
            .toList();
    return moment.messages().text("floor.balance.nobody_waits", moment.formats().list(each));
  }
}
