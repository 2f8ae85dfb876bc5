package org.hearingdesk.exchange.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.i18n.Messages;

/**
 * Compares an agenda with that of a hearing. Items are the same by their titles; of several with
 * one title, such as breaks, each stands for one.
 */
final class AgendaPreview {
  private static final Duration USUAL = Duration.ofMinutes(30);

  private final Hearing hearing;
  private final Messages messages;
  private final ListWords words;
  private final Supplier<String> newId;
  private final Map<String, Deque<AgendaItem>> byTitle = new HashMap<>();

  private AgendaPreview(Hearing hearing, Messages messages, Supplier<String> newId) {
    this.hearing = hearing;
    this.messages = messages;
    this.words = new ListWords(messages);
    this.newId = newId;
    for (AgendaItem item : hearing.agenda()) {
      byTitle.computeIfAbsent(ListWords.fold(item.title()), key -> new ArrayDeque<>()).add(item);
    }
  }

  static Preview of(
      PastedList list, Hearing hearing, Messages messages, Supplier<String> newId, Watch watch) {
    AgendaPreview preview = new AgendaPreview(hearing, messages, newId);
    return Previews.each(list, preview::verdict, List::of, watch);
  }

  private Verdict verdict(Line line) {
    String title = line.cell(Field.TITLE);
    if (title.isEmpty()) {
      return new Verdict.Faulty(new Verdict.Fault.NoName());
    }
    Optional<Duration> planned = TimeWords.planned(line.cell(Field.DURATION));
    Optional<LocalTime> start = TimeWords.time(line.cell(Field.START));
    if (planned.isEmpty() && !blank(line.cell(Field.DURATION))) {
      return noTime(Field.DURATION, line);
    } else if (start.isEmpty() && !line.cell(Field.START).isEmpty()) {
      return noTime(Field.START, line);
    }
    Deque<AgendaItem> called = byTitle.getOrDefault(ListWords.fold(title), new ArrayDeque<>());
    Optional<AgendaItem> there = Optional.ofNullable(called.poll());
    if (there.isEmpty()) {
      return fresh(line, planned, start);
    }
    Verdict same = same(there.get(), line, planned, start);
    return there.get().title().equals(title)
        ? same
        : new Verdict.Doubtful(
            there.get(), Verdict.Likeness.SPELLING, same, fresh(line, planned, start));
  }

  /** A nought is how some tools write that nothing is known. */
  private static boolean blank(String duration) {
    return duration.isEmpty() || duration.equals("0");
  }

  private static Verdict noTime(Field field, Line line) {
    return new Verdict.Faulty(new Verdict.Fault.NoTime(field, line.cell(field)));
  }

  private Verdict fresh(Line line, Optional<Duration> planned, Optional<LocalTime> start) {
    AgendaItem item =
        new AgendaItem(
            Id.of(newId.get()),
            kind(line),
            line.cell(Field.TITLE),
            start,
            planned.orElse(USUAL),
            List.of(),
            Optional.empty(),
            line.cell(Field.SUMMARY),
            line.cell(Field.NOTE));
    return unlessRefused(new Command.AddPart(item), new Verdict.New(item));
  }

  /** As the list says it, or as the title sounds. */
  private ItemKind kind(Line line) {
    Optional<ItemKind> said = words.itemKind(line.cell(Field.ITEM_KIND));
    if (said.isPresent()) {
      return said.get();
    }
    String title = " " + ListWords.fold(line.cell(Field.TITLE)) + " ";
    for (ItemKind kind : ItemKind.values()) {
      String all =
          messages.text("exchange.people.item_kind." + kind.name().toLowerCase(Locale.ROOT));
      for (String word : all.split(",", -1)) {
        if (title.contains(" " + ListWords.fold(word) + " ")) {
          return kind;
        }
      }
    }
    return ItemKind.DISCUSSION;
  }

  /** What the list leaves blank stays as it is. */
  private Verdict same(
      AgendaItem there, Line line, Optional<Duration> planned, Optional<LocalTime> start) {
    AgendaItem after =
        new AgendaItem(
            there.id(),
            words.itemKind(line.cell(Field.ITEM_KIND)).orElse(there.kind()),
            there.title(),
            start.or(there::fixedStart),
            planned.orElse(there.planned()),
            there.presenters(),
            there.limit(),
            line.cell(Field.SUMMARY).isEmpty() ? there.summary() : line.cell(Field.SUMMARY),
            line.cell(Field.NOTE).isEmpty() ? there.internalNote() : line.cell(Field.NOTE),
            there.kindLimits(),
            there.equalShare());
    return after.equals(there)
        ? new Verdict.Same(there)
        : unlessRefused(new Command.EditPart(there, after), new Verdict.Changed(there, after));
  }

  private Verdict unlessRefused(Command command, Verdict otherwise) {
    return Decide.decide(hearing, command, Instant.EPOCH) instanceof Decision.Refused(var reason)
        ? new Verdict.Faulty(new Verdict.Fault.Refused(reason))
        : otherwise;
  }
}
