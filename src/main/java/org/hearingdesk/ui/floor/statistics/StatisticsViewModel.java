package org.hearingdesk.ui.floor.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.words.SpeakerWords;
import org.jspecify.annotations.Nullable;

/**
 * The speaking statistics: one table at a time, of the whole hearing or of one item, while somebody
 * speaks too. Nothing is counted while nobody looks.
 */
public final class StatisticsViewModel {
  private final Consumer<Speaker> add;
  private final Optional<TableExport> export;
  private final Executor fx;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.SIDES);
  private final ReadOnlyObjectWrapper<Sort> sort =
      new ReadOnlyObjectWrapper<>(Sort.first(Section.SIDES));
  private final ReadOnlyObjectWrapper<Optional<Id<AgendaItem>>> item =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Scope>> scopes = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Summary> summary =
      new ReadOnlyObjectWrapper<>(Summary.NOTHING);
  private final ReadOnlyStringWrapper speaking = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private Optional<Day> last = Optional.empty();

  /**
   * @param add puts somebody into the list of speakers
   * @param export writes the table; empty where nothing can be written
   * @param fx the FX thread
   */
  public StatisticsViewModel(Consumer<Speaker> add, Optional<TableExport> export, Executor fx) {
    this.add = add;
    this.export = export;
    this.fx = fx;
  }

  /**
   * What the statistics can be of.
   *
   * @param item empty for the whole hearing
   * @param inShort such as {@code item 3}
   */
  record Scope(Optional<Id<AgendaItem>> item, String name, String inShort) {}

  /** The figures above the table, in words. */
  record Summary(String time, String turns, String speakers, String median, String longest) {
    static final Summary NOTHING = new Summary("", "", "", "", "");
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Section> sectionProperty() {
    return section.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Sort> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /** What they are of; empty for the whole hearing. */
  ReadOnlyObjectProperty<Optional<Id<AgendaItem>>> itemProperty() {
    return item.getReadOnlyProperty();
  }

  /** The whole hearing, and each item on which somebody spoke or that runs. */
  ReadOnlyObjectProperty<List<Scope>> scopesProperty() {
    return scopes.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Summary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Who has the floor, and for how long; empty while nobody has. */
  ReadOnlyStringProperty speakingProperty() {
    return speaking.getReadOnlyProperty();
  }

  /** What became of the export, or what kind of figures these are. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Shows them, or closes them if they are in sight. */
  public void toggle() {
    if (open.get()) {
      close();
    } else {
      open(section.get());
    }
  }

  /** Shows one table. */
  public void open(Section first) {
    choose(first);
    note.set("");
    open.set(true);
    project();
  }

  public void close() {
    open.set(false);
  }

  void choose(Section chosen) {
    if (section.get() != chosen) {
      section.set(chosen);
      sort.set(Sort.first(chosen));
      project();
    }
  }

  void choose(Scope scope) {
    item.set(scope.item());
    project();
  }

  /** Sorts by a column, or by the names; by the same again, the other way round. */
  void sortBy(Optional<Column> column) {
    sort.set(sort.get().by(column));
    project();
  }

  /** Puts whoever is in this row into the list of speakers. */
  void add(Row row) {
    row.speaker().ifPresent(add);
  }

  public boolean canExport() {
    return export.isPresent();
  }

  /** Writes what the hearing's attribution rule lets through into a file. */
  public void export() {
    if (!open.get()) {
      open(section.get());
    }
    last.ifPresent(day ->
        export.ifPresent(to -> {
          var _ =
              to.export(day.hearing(), item.get())
                  .handleAsync(
                      (written, failure) -> {
                        if (failure == null) {
                          tell(day, written);
                        } else {
                          note.set(day.text("floor.statistics.export.failed", reason(failure)));
                        }
                        return note.get();
                      },
                      fx);
        }));
  }

  private void tell(Day day, Optional<TableExport.Written> written) {
    written.ifPresent(
        file -> note.set(day.text(rule(file.rule()), String.valueOf(file.file().getFileName()))));
  }

  /** What the system said, behind whatever carried it here. */
  private static String reason(@Nullable Throwable failure) {
    Throwable root = failure;
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    return root == null ? "" : String.valueOf(root.getMessage());
  }

  private static String rule(AttributionRule rule) {
    return "floor.statistics.export." + rule.name().toLowerCase(Locale.ROOT);
  }

  /** Shows the hearing as it is now. */
  public void show(Hearing hearing, Instant now, Formats formats) {
    if (item.get().filter(of -> !hearing.agenda().has(of)).isPresent()) {
      item.set(Optional.empty());
    }
    last = Optional.of(new Day(hearing, now, formats, item.get()));
    project();
  }

  /** Shows the running times as they are now. */
  public void tick(Instant now) {
    last = last.map(day -> new Day(day.hearing(), now, day.formats(), item.get()));
    project();
  }

  private void project() {
    if (open.get()) {
      last.map(day -> new Day(day.hearing(), day.now(), day.formats(), item.get()))
          .ifPresent(this::project);
    }
  }

  private void project(Day day) {
    SpeakingStatistics statistics = day.statistics();
    scopes.set(scopes(day));
    summary.set(
        new Summary(
            day.formats().duration(statistics.total()),
            day.formats().number(statistics.turns()),
            day.formats().number(statistics.speakers()),
            day.length(statistics.waits().median()),
            day.length(statistics.waits().longest())));
    speaking.set(
        day.hearing()
            .onTheFloor()
            .map(turn ->
                day.text(
                    "floor.statistics.speaking",
                    new SpeakerWords(day.formats()).name(day.hearing(), turn.speaker()),
                    day.formats().duration(SpeakingTime.of(turn, day.now()))))
            .orElse(""));
    rows.set(sort.get().sorted(table(day, statistics), section.get(), day.messages().locale()));
  }

  private List<Row> table(Day day, SpeakingStatistics statistics) {
    Section of = section.get();
    return switch (of) {
      case SIDES -> SharesTable.sides(day, statistics);
      case ORGANISATIONS -> SharesTable.organisations(day, statistics);
      case PEOPLE -> SharesTable.people(day, statistics);
      case LEVELS -> SharesTable.values(day, of, statistics.byLevel());
      case GENDERS -> SharesTable.values(day, of, statistics.byGender());
      case PLACES -> SharesTable.values(day, of, statistics.byPresence());
      case ITEMS -> SharesTable.items(day, statistics);
      case WAITS -> WaitsTable.of(day, statistics);
      case NOT_CALLED -> UnheardTable.notCalled(day);
      case ORGANISATIONS_NOT_HEARD -> UnheardTable.organisations(day);
      case PEOPLE_NOT_HEARD -> UnheardTable.people(day);
    };
  }

  private static List<Scope> scopes(Day day) {
    List<Scope> scopes = new ArrayList<>();
    String whole = day.text("floor.sides.hearing");
    scopes.add(new Scope(Optional.empty(), whole, whole));
    for (AgendaItem each : day.hearing().agenda()) {
      if (!day.hearing().runOf(each.id()).toCome()) {
        String inShort =
            day.hearing()
                .numberOf(each.id())
                .map(number -> day.text("floor.statistics.item", number))
                .orElse(each.title());
        scopes.add(new Scope(Optional.of(each.id()), day.title(each), inShort));
      }
    }
    return scopes;
  }
}
