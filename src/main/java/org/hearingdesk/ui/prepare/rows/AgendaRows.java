package org.hearingdesk.ui.prepare.rows;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ClockText;
import org.hearingdesk.ui.kit.DurationText;
import org.hearingdesk.ui.limits.LimitText;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;
import org.hearingdesk.words.HearingFormats;
import org.jspecify.annotations.Nullable;

/** Agenda items; their numbers and clock times follow from their places. */
public final class AgendaRows implements RowKind<AgendaItem> {
  static final String NUMBER = "number";
  static final String TITLE = "title";
  static final String KIND = "kind";
  static final String PLANNED = "planned";
  static final String TIME = "time";
  static final String FIXED = "fixedStart";
  static final String LIMIT = "limit";
  static final String PRESENTERS = "participant";
  static final String SUMMARY = "summary";
  static final String NOTE = "internalNote";

  private final Messages messages;
  private final Supplier<String> newId;
  private final InstantSource clock;
  private final EnumWords<ItemKind> kinds;
  private final LimitText limits;
  private @Nullable Hearing timed;
  private Timetable timetable = Timetable.NONE;

  /**
   * @param newId makes ids for what is added
   * @param clock tells which items are over and which are to come
   */
  public AgendaRows(Messages messages, Supplier<String> newId, InstantSource clock) {
    this.messages = messages;
    this.newId = newId;
    this.clock = clock;
    this.kinds = new EnumWords<>(messages, "prepare.item.", ItemKind.values());
    this.limits = new LimitText(messages);
  }

  @Override
  public String key() {
    return "agenda";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column(NUMBER, messages.text("prepare.column.number"), 5, Column.Entry.NOT),
        Fields.line(TITLE, messages.text("prepare.column.title"), 45),
        Fields.choice(KIND, messages.text("prepare.column.kind"), 18),
        Fields.line(PLANNED, messages.text("prepare.column.duration"), 12),
        new Column(TIME, messages.text("prepare.column.time"), 20, Column.Entry.NOT),
        Fields.line(FIXED, messages.text("prepare.column.fixed_start"), 0),
        Fields.line(LIMIT, messages.text("prepare.column.limit"), 0),
        new Column(PRESENTERS, messages.text("prepare.column.presenters"), 0, Column.Entry.LOOKUPS),
        new Column(SUMMARY, messages.text("prepare.column.summary"), 0, Column.Entry.TEXT),
        new Column(NOTE, messages.text("prepare.column.note"), 0, Column.Entry.TEXT));
  }

  @Override
  public List<AgendaItem> rows(Hearing hearing) {
    return hearing.agenda().all();
  }

  @Override
  public List<Cell> cells(AgendaItem row, Hearing hearing) {
    Formats formats = HearingFormats.of(messages, hearing);
    String presenters = presenters(row, hearing);
    String title =
        presenters.isEmpty()
            ? row.title()
            : messages.text("prepare.agenda.presented", row.title(), presenters);
    return List.of(
        new Cell.Figures(hearing.numberOf(row.id()).map(String::valueOf).orElse("")),
        new Cell.Name(title),
        new Cell.Words(kinds.of(row.kind())),
        new Cell.Figures(formats.minutes(row.planned())),
        new Cell.Figures(times(row, hearing, formats)));
  }

  private String times(AgendaItem row, Hearing hearing, Formats formats) {
    return line(row, hearing)
        .map(line -> {
          Instant end = line.plannedStart().plus(row.planned());
          String range =
              formats.timeRange(
                  line.plannedStart().atZone(formats.zone()).toLocalTime(),
                  end.atZone(formats.zone()).toLocalTime());
          return row.fixedStart().isPresent()
              ? messages.text("prepare.agenda.fixed", range)
              : range;
        })
        .orElse("");
  }

  @SuppressWarnings("ReferenceEquality") // the very state that was reckoned, not one that is equal
  private Optional<Timetable.Line> line(AgendaItem row, Hearing hearing) {
    if (timed != hearing) {
      timed = hearing;
      timetable = Timetable.of(hearing, clock.instant());
    }
    return timetable.lines().stream().filter(line -> line.item().equals(row.id())).findFirst();
  }

  private static String presenters(AgendaItem row, Hearing hearing) {
    return row.presenters().stream()
        .flatMap(id -> hearing.participants().find(id).stream())
        .map(Participant::name)
        .collect(Collectors.joining(", "));
  }

  @Override
  public String moreWords(AgendaItem row, Hearing hearing) {
    return row.summary() + " " + row.internalNote();
  }

  @Override
  public Map<String, String> fields(Optional<AgendaItem> row, Hearing hearing) {
    Formats formats = HearingFormats.of(messages, hearing);
    return new Fields()
        .with(TITLE, row.map(AgendaItem::title).orElse(""))
        .with(KIND, kinds.of(row.map(AgendaItem::kind).orElse(ItemKind.DISCUSSION)))
        .with(
            PLANNED,
            row.map(item -> DurationText.HOURS_AND_MINUTES.format(item.planned())).orElse("30"))
        .with(FIXED, row.flatMap(AgendaItem::fixedStart).map(formats::time).orElse(""))
        .with(LIMIT, limits.format(row.flatMap(AgendaItem::limit)))
        .with(PRESENTERS, row.map(item -> presenters(item, hearing)).orElse(""))
        .with(SUMMARY, row.map(AgendaItem::summary).orElse(""))
        .with(NOTE, row.map(AgendaItem::internalNote).orElse(""))
        .map();
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return switch (column) {
      case KIND -> kinds.all();
      case PRESENTERS -> hearing.participants().stream().map(Participant::name).toList();
      default -> List.of();
    };
  }

  @Override
  public Reading<AgendaItem> read(
      Map<String, String> fields, Optional<AgendaItem> before, Hearing hearing) {
    Optional<Duration> planned = duration(Fields.read(fields, PLANNED));
    if (planned.isEmpty()) {
      return new Reading.Fault<>(PLANNED, messages.text("prepare.duration.fault"));
    }
    Optional<LocalTime> fixed = ClockText.parse(Fields.read(fields, FIXED));
    if (fixed.isEmpty() && !Fields.read(fields, FIXED).isEmpty()) {
      return new Reading.Fault<>(FIXED, messages.text("prepare.clock.fault"));
    }
    Optional<Duration> limit = limits.parse(Fields.read(fields, LIMIT));
    if (!limits.isReadable(Fields.read(fields, LIMIT))) {
      return new Reading.Fault<>(LIMIT, messages.text("prepare.limit.fault"));
    }
    List<Id<Participant>> presenters = new ArrayList<>();
    for (String name : Fields.list(fields, PRESENTERS)) {
      Optional<Participant> found = person(name, before, hearing);
      if (found.isEmpty()) {
        return new Reading.Fault<>(PRESENTERS, messages.text("prepare.presenter.unknown", name));
      }
      presenters.add(found.get().id());
    }
    return new Reading.Read<>(
        new AgendaItem(
            before.map(AgendaItem::id).orElseGet(() -> Id.of(newId.get())),
            kinds.find(Fields.read(fields, KIND)).orElse(ItemKind.DISCUSSION),
            Fields.read(fields, TITLE),
            fixed,
            planned.get(),
            presenters,
            limit,
            Fields.read(fields, SUMMARY),
            Fields.read(fields, NOTE),
            before.flatMap(AgendaItem::kindLimits),
            before.flatMap(AgendaItem::equalShare)));
  }

  /** As on an agenda, but 0 is a duration too. */
  static Optional<Duration> duration(String text) {
    return text.matches("0+\\s*(m|min)?")
        ? Optional.of(Duration.ZERO)
        : DurationText.HOURS_AND_MINUTES.parse(text);
  }

  /** Who is called so; of two with one name, the one who presents already. */
  private static Optional<Participant> person(
      String name, Optional<AgendaItem> before, Hearing hearing) {
    String wanted = Folded.letters(name);
    List<Participant> called =
        hearing.participants().stream()
            .filter(person -> Folded.letters(person.name()).equals(wanted))
            .toList();
    List<Id<Participant>> presenting = before.map(AgendaItem::presenters).orElse(List.of());
    return called.stream()
        .filter(person -> presenting.contains(person.id()))
        .findFirst()
        .or(() -> called.stream().findFirst());
  }
}
