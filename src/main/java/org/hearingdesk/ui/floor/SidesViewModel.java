package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.words.SideMark;

/** Speaking time by side, on this item or in the whole hearing, and who has not been heard yet. */
final class SidesViewModel {
  private final ObservableList<SideRow> rows = FXCollections.observableArrayList();
  private final ListSync<SideRow> sync = new ListSync<>(rows, SideRow::id);
  private final ReadOnlyObjectWrapper<Boolean> wholeHearing = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notHeard = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<String>> notHeardNames =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Moment> last = Optional.empty();

  /** The sides that have had time, the most first. */
  ObservableList<SideRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Boolean> wholeHearingProperty() {
    return wholeHearing.getReadOnlyProperty();
  }

  /** What the times are of: {@code item 3}, {@code whole hearing}. */
  ReadOnlyStringProperty scopeProperty() {
    return scope.getReadOnlyProperty();
  }

  /** The speaking time of all together. */
  ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** {@code 23 organisations not heard yet}; empty without organisations. */
  ReadOnlyStringProperty notHeardProperty() {
    return notHeard.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<String>> notHeardNamesProperty() {
    return notHeardNames.getReadOnlyProperty();
  }

  void chooseWholeHearing(boolean whole) {
    wholeHearing.set(whole);
    last.ifPresent(this::tick);
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    showNotHeard(moment);
    tick(moment);
  }

  /** Shows the totals as they are now. */
  void tick(Moment moment) {
    Optional<AgendaItem> item = wholeHearing.get() ? Optional.empty() : moment.running();
    List<Intervention> turns =
        item.map(running -> moment.hearing().interventionsOn(running.id()))
            .orElseGet(() -> moment.hearing().interventions().all());
    scope.set(scope(moment, item));
    Duration all = SpeakingTime.total(turns, moment.now());
    total.set(moment.messages().text("floor.sides.total", moment.formats().duration(all)));
    sync.update(rows(moment, SpeakingTime.bySide(moment.hearing(), turns, moment.now()), all));
  }

  private static String scope(Moment moment, Optional<AgendaItem> item) {
    return item.map(running ->
            moment
                .hearing()
                .numberOf(running.id())
                .map(number -> moment.messages().text("floor.sides.item", number))
                .orElse(running.title()))
        .orElseGet(() -> moment.messages().text("floor.sides.hearing"));
  }

  private static List<SideRow> rows(Moment moment, Map<Id<Side>, Duration> times, Duration all) {
    List<SideRow> rows = new ArrayList<>();
    for (Side side : moment.hearing().sides()) {
      Duration had = times.getOrDefault(side.id(), Duration.ZERO);
      if (side.votes() || !had.isZero()) {
        double share = all.isZero() ? 0 : (double) had.toSeconds() / Math.max(1, all.toSeconds());
        rows.add(new SideRow(side.id(), SideMark.of(side), share, moment.formats().duration(had)));
      }
    }
    rows.sort(Comparator.comparingDouble(SideRow::share).reversed());
    return rows;
  }

  private void showNotHeard(Moment moment) {
    List<String> names = notHeard(moment).map(Organisation::label).sorted().toList();
    notHeardNames.set(names);
    notHeard.set(
        moment.hearing().organisations().isEmpty()
            ? ""
            : moment.messages().count("floor.not_heard", names.size()));
  }

  private static java.util.stream.Stream<Organisation> notHeard(Moment moment) {
    Hearing hearing = moment.hearing();
    Set<Id<Organisation>> out = new HashSet<>();
    hearing
        .interventions()
        .forEach(turn -> moment.organisations(turn.speaker()).forEach(each -> out.add(each.id())));
    Set<Id<Organisation>> sent = new HashSet<>();
    Set<Id<Organisation>> here = new HashSet<>();
    for (Participant person : hearing.participants()) {
      person.organisation().ifPresent(sent::add);
      if (person.presence() != Presence.ABSENT) {
        person.organisation().ifPresent(here::add);
      }
    }
    // Whoever sent nobody who came cannot be called.
    sent.removeAll(here);
    out.addAll(sent);
    return hearing.organisations().stream().filter(each -> !out.contains(each.id()));
  }
}
