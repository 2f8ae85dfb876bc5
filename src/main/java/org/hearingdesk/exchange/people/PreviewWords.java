package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.exchange.people.Verdict.Fault;
import org.hearingdesk.exchange.people.Verdict.Group;
import org.hearingdesk.i18n.Messages;

/** What a list will do, in words; the same in the window and on the command line. */
public final class PreviewWords {
  private final Messages messages;
  private final Function<Rejection, String> rejections;

  /**
   * @param rejections why something is refused, in words
   */
  public PreviewWords(Messages messages, Function<Rejection, String> rejections) {
    this.messages = messages;
    this.rejections = rejections;
  }

  public String name(Group group) {
    return messages.text("exchange.preview.kind." + key(group));
  }

  public String name(Field field) {
    return messages.text("exchange.preview.field." + key(field));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** How the list was read. */
  public String source(PastedList list) {
    List<String> words = new ArrayList<>();
    words.add(messages.count("exchange.preview.lines", list.lines().size()));
    words.add(
        messages.text(
            list.header() ? "exchange.preview.by_header" : "exchange.preview.by_order",
            String.join(", ", list.columns().stream().map(this::name).toList())));
    if (!list.unknown().isEmpty()) {
      words.add(messages.text("exchange.preview.unknown", String.join(", ", list.unknown())));
    }
    if (list.cut() > 0) {
      words.add(messages.count("exchange.preview.cut", list.cut()));
    }
    return String.join(" ", words);
  }

  /** Where a line stands. */
  public String place(Preview.Entry entry) {
    return messages.text("exchange.preview.line", entry.line().number());
  }

  /** A line as it stands in its group. */
  public String line(Preview.Entry entry) {
    return words(entry.verdict(), entry.line());
  }

  private String words(Verdict verdict, Line line) {
    return switch (verdict) {
      case Verdict.New(Part part) -> named(part, line);
      case Verdict.Turn(Command.NoteIntervention turn, String speaker) ->
          messages.text("exchange.preview.turn", speaker, said(line));
      case Verdict.Same(Part part) -> part.label();
      case Verdict.Changed(Part before, Part after) ->
          messages.text("exchange.preview.changed", before.label(), changes(before, after));
      case Verdict.Doubtful doubt -> words(Objects.requireNonNull(doubt.ifNew()), line);
      case Verdict.Faulty fault -> line.text();
    };
  }

  private static String said(Line line) {
    List<String> words = new ArrayList<>();
    for (Field field : List.of(Field.ITEM, Field.START, Field.DURATION)) {
      if (!line.cell(field).isEmpty()) {
        words.add(line.cell(field));
      }
    }
    return String.join(", ", words);
  }

  private String named(Part part, Line line) {
    String beside = line.cell(part instanceof AgendaItem ? Field.DURATION : Field.ORGANISATION);
    boolean itself = part instanceof Organisation;
    return beside.isEmpty() || itself
        ? part.label()
        : messages.text("exchange.preview.person", part.label(), beside);
  }

  /** Why a line is doubtful or cannot be taken over. */
  public Optional<String> why(Preview.Entry entry, PastedList list) {
    return switch (entry.verdict()) {
      case Verdict.Doubtful doubt ->
          Optional.of(
              messages.text(
                  "exchange.preview.like." + key(doubt.why()), called(doubt.resembles())));
      case Verdict.Faulty(Fault fault) -> Optional.of(fault(fault, list));
      case Verdict.New fresh -> Optional.empty();
      case Verdict.Turn turn -> Optional.empty();
      case Verdict.Same same -> Optional.empty();
      case Verdict.Changed changed -> Optional.empty();
    };
  }

  /**
   * A field of a doubtful line beside the one that it resembles.
   *
   * @param there what is in the hearing
   * @param listed what the list says
   */
  public record Compared(String name, String there, String listed, boolean differs) {}

  /** What a doubtful line and the one that it resembles say, field by field. */
  public List<Compared> compare(Preview.Entry entry, Hearing hearing) {
    List<Compared> fields = new ArrayList<>();
    if (!(entry.verdict() instanceof Verdict.Doubtful doubt)) {
      return fields;
    }
    Line line = entry.line();
    String listed =
        doubt.ifNew() instanceof Verdict.New(Part part)
            ? called(part)
            : words(Objects.requireNonNull(doubt.ifNew()), line);
    compare(fields, Field.NAME, called(doubt.resembles()), listed);
    if (doubt.resembles() instanceof Participant person) {
      String body =
          person
              .organisation()
              .flatMap(id -> hearing.organisations().find(id))
              .map(Organisation::label)
              .orElse("");
      compare(fields, Field.ORGANISATION, body, line.cell(Field.ORGANISATION));
      compare(fields, Field.FUNCTION, person.function(), line.cell(Field.FUNCTION));
      compare(fields, Field.EMAIL, person.email(), line.cell(Field.EMAIL));
    } else if (doubt.resembles() instanceof Organisation body) {
      compare(fields, Field.ACRONYM, body.acronym(), line.cell(Field.ACRONYM));
      compare(fields, Field.COUNTRY, body.country(), line.cell(Field.COUNTRY));
    }
    return fields;
  }

  private void compare(List<Compared> fields, Field field, String there, String listed) {
    if (!there.isEmpty() || !listed.isEmpty()) {
      fields.add(new Compared(name(field), there, listed, !there.equals(listed)));
    }
  }

  private static String called(Part part) {
    return part instanceof Organisation organisation ? organisation.name() : part.label();
  }

  private String fault(Fault fault, PastedList list) {
    return switch (fault) {
      case Fault.NoName() -> messages.text("exchange.preview.fault.no_name");
      case Fault.Twice(long line) -> messages.text("exchange.preview.fault.twice", line);
      case Fault.NoSuchSide(String side, List<String> sides) ->
          inColumn(
              Field.SIDE,
              list,
              messages.text("exchange.preview.fault.no_such_side", side, String.join(", ", sides)));
      case Fault.NoSuchItem(String item, List<String> items) ->
          item.isEmpty()
              ? messages.text("exchange.preview.fault.no_item", String.join(", ", items))
              : inColumn(
                  Field.ITEM,
                  list,
                  messages.text(
                      "exchange.preview.fault.no_such_item", item, String.join(", ", items)));
      case Fault.NoTime(Field field, String text) -> inColumn(field, list, noTime(field, text));
      case Fault.Refused(var reason) -> rejections.apply(reason);
    };
  }

  private String noTime(Field field, String text) {
    if (text.isEmpty()) {
      return messages.text("exchange.preview.fault.blank_duration");
    }
    return messages.text(
        field == Field.START
            ? "exchange.preview.fault.no_time"
            : "exchange.preview.fault.no_duration",
        text);
  }

  private String inColumn(Field field, PastedList list, String why) {
    return list.title(field)
        .map(title -> messages.text("exchange.preview.fault.in_column", title, why))
        .orElse(why);
  }

  private String changes(Part before, Part after) {
    List<String> changes = new ArrayList<>();
    if (before instanceof Participant old && after instanceof Participant fresh) {
      add(changes, Field.ROLE, old.roles(), fresh.roles());
      add(changes, Field.PRESENCE, old.presence(), fresh.presence());
      add(changes, Field.FUNCTION, old.function(), fresh.function());
      add(changes, Field.EMAIL, old.email(), fresh.email());
      add(changes, Field.HONORIFIC, old.honorific(), fresh.honorific());
      add(changes, Field.GENDER, old.gender(), fresh.gender());
    } else if (before instanceof Organisation old && after instanceof Organisation fresh) {
      add(changes, Field.ACRONYM, old.acronym(), fresh.acronym());
      add(changes, Field.SIDE, old.side(), fresh.side());
      add(changes, Field.LEVEL, old.level(), fresh.level());
      add(changes, Field.COUNTRY, old.country(), fresh.country());
      add(changes, Field.REGISTER_NUMBER, old.registerNumber(), fresh.registerNumber());
    } else if (before instanceof AgendaItem old && after instanceof AgendaItem fresh) {
      add(changes, Field.ITEM_KIND, old.kind(), fresh.kind());
      add(changes, Field.START, old.fixedStart(), fresh.fixedStart());
      add(changes, Field.DURATION, old.planned(), fresh.planned());
      add(changes, Field.SUMMARY, old.summary(), fresh.summary());
      add(changes, Field.NOTE, old.internalNote(), fresh.internalNote());
    } else if (before instanceof WrittenContribution old
        && after instanceof WrittenContribution fresh) {
      add(changes, Field.TOPICS, old.topics(), fresh.topics());
      add(changes, Field.LINK, old.link(), fresh.link());
    }
    return String.join(", ", changes);
  }

  private void add(List<String> changes, Field field, Object before, Object after) {
    if (!before.equals(after)) {
      changes.add(name(field).toLowerCase(messages.locale()));
    }
  }

  /** What the button will do, and what stays out. */
  public String sum(Preview preview) {
    List<String> words = new ArrayList<>();
    int organisations = preview.newOrganisations();
    if (organisations > 0) {
      words.add(messages.count("exchange.preview.organisations", organisations));
    }
    int people = preview.newPeople();
    if (people > 0) {
      words.add(messages.count("exchange.preview.people", people));
    }
    if (preview.out() > 0) {
      words.add(messages.count("exchange.preview.out", preview.out()));
    }
    words.add(messages.text("exchange.preview.undo"));
    return String.join(" ", words);
  }
}
