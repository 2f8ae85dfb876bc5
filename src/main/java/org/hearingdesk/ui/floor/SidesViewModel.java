package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.Partition;
import org.hearingdesk.domain.time.Portion;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.domain.time.Unheard;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.NameOrder;
import org.hearingdesk.words.SideMark;

/**
 * Speaking time by side, organisation or person, on this item or in the whole hearing, and who has
 * not been heard yet.
 */
final class SidesViewModel {
  /** Of organisations and people; all of them stand in the statistics. */
  private static final int MOST_ROWS = 3;

  private final Consumer<Speaker> add;
  private final ObservableList<SideRow> rows = FXCollections.observableArrayList();
  private final ListSync<SideRow> sync = new ListSync<>(rows, SideRow::id);
  private final ReadOnlyObjectWrapper<Boolean> wholeHearing = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<By> by = new ReadOnlyObjectWrapper<>(By.SIDE);
  private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notHeard = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<NotHeard>> notHeardNames =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Moment> last = Optional.empty();

  /** By what the time is parted. */
  enum By {
    SIDE,
    ORGANISATION,
    PERSON;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param add puts somebody into the list of speakers
   */
  SidesViewModel(Consumer<Speaker> add) {
    this.add = add;
  }

  /** Those that have had time, the most first. */
  ObservableList<SideRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Boolean> wholeHearingProperty() {
    return wholeHearing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<By> byProperty() {
    return by.getReadOnlyProperty();
  }

  /** What the times are of: {@code item 3}, {@code whole hearing}. */
  ReadOnlyStringProperty scopeProperty() {
    return scope.getReadOnlyProperty();
  }

  /** The speaking time of all together. */
  ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** {@code 12 more}, or that there are more figures of those in sight. */
  ReadOnlyStringProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** {@code 23 organisations not heard yet}; empty without organisations. */
  ReadOnlyStringProperty notHeardProperty() {
    return notHeard.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<NotHeard>> notHeardNamesProperty() {
    return notHeardNames.getReadOnlyProperty();
  }

  void chooseWholeHearing(boolean whole) {
    wholeHearing.set(whole);
    last.ifPresent(this::tick);
  }

  void choose(By chosen) {
    by.set(chosen);
    last.ifPresent(this::tick);
  }

  /** Puts an organisation that has not been heard into the list of speakers. */
  void add(NotHeard row) {
    if (!row.waits()) {
      add.accept(new Speaker.Body(row.id()));
    }
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    showNotHeard(moment);
    tick(moment);
  }

  /** Shows the totals as they are now. */
  void tick(Moment moment) {
    Optional<AgendaItem> item = wholeHearing.get() ? Optional.empty() : moment.running();
    SpeakingStatistics statistics =
        SpeakingStatistics.of(moment.hearing(), item.map(AgendaItem::id), moment.now());
    scope.set(scope(moment, item));
    total.set(
        moment.messages().text("floor.sides.total", moment.formats().duration(statistics.total())));
    List<SideRow> all =
        switch (by.get()) {
          case SIDE -> sides(moment, statistics.bySide());
          case ORGANISATION ->
              known(
                  moment,
                  statistics.byOrganisation(),
                  Organisation::label,
                  moment.hearing()::sideOf);
          case PERSON ->
              known(moment, statistics.byPerson(), Participant::name, moment.hearing()::sideOf);
        };
    int shown = by.get() == By.SIDE ? all.size() : Math.min(MOST_ROWS, all.size());
    more.set(
        shown == all.size()
            ? moment.messages().text("floor.sides.all")
            : moment.messages().count("floor.sides.more", all.size() - shown));
    sync.update(all.subList(0, shown));
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

  private static List<SideRow> sides(Moment moment, Partition<Side> partition) {
    List<SideRow> rows = new ArrayList<>();
    for (Side side : moment.hearing().sides()) {
      Optional<Portion<Side>> portion = partition.of(side);
      Duration had = portion.map(Portion::time).orElse(Duration.ZERO);
      if (side.votes() || !had.isZero()) {
        rows.add(
            new SideRow(
                side.id(),
                Optional.of(SideMark.of(side)),
                "",
                portion.map(Portion::share).orElse(0.0),
                moment.formats().duration(had)));
      }
    }
    rows.sort(Comparator.comparingDouble(SideRow::share).reversed());
    return rows;
  }

  private static <P extends Part> List<SideRow> known(
      Moment moment,
      Partition<P> partition,
      Function<P, String> name,
      Function<P, Optional<Side>> side) {
    List<SideRow> rows = new ArrayList<>();
    for (Portion<P> portion : partition.portions()) {
      if (portion.group() instanceof Group.Of<P>(P part)) {
        rows.add(
            new SideRow(
                part.id(),
                side.apply(part).map(SideMark::of),
                name.apply(part),
                portion.share(),
                moment.formats().duration(portion.time())));
      }
    }
    return rows;
  }

  private void showNotHeard(Moment moment) {
    Hearing hearing = moment.hearing();
    Set<Id<Organisation>> waiting = new HashSet<>();
    hearing.requests().stream()
        .filter(request -> request.waits())
        .flatMap(request -> moment.organisations(request.speaker()))
        .forEach(organisation -> waiting.add(organisation.id()));
    List<NotHeard> rows =
        Unheard.of(hearing, Optional.empty()).organisations().stream()
            .map(each ->
                new NotHeard(
                    each.id(),
                    each.label(),
                    hearing.sideOf(each).map(SideMark::of),
                    waiting.contains(each.id())))
            .sorted(Comparator.comparing(NotHeard::name, new NameOrder(moment.messages().locale())))
            .toList();
    notHeardNames.set(rows);
    notHeard.set(
        hearing.organisations().isEmpty()
            ? ""
            : moment.messages().count("floor.not_heard", rows.size()));
  }
}
