package org.hearingdesk.ui.prepare.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.exchange.people.Field;
import org.hearingdesk.exchange.people.Line;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.exchange.people.Verdict;
import org.hearingdesk.exchange.people.Verdict.Fault;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.words.Rejections;

/** What a pasted list will do, in words. */
final class VerdictWords {
  private final Messages messages;
  private final Rejections rejections;

  VerdictWords(Messages messages, Rejections rejections) {
    this.messages = messages;
    this.rejections = rejections;
  }

  String name(Class<? extends Verdict> kind) {
    return messages.text("prepare.paste.kind." + kind.getSimpleName().toLowerCase(Locale.ROOT));
  }

  Icons icon(Class<? extends Verdict> kind) {
    if (kind == Verdict.New.class) {
      return Icons.ADD;
    }
    if (kind == Verdict.Changed.class) {
      return Icons.EDIT;
    }
    if (kind == Verdict.Doubtful.class) {
      return Icons.DOUBT;
    }
    return kind == Verdict.Faulty.class ? Icons.REMOVE : Icons.CHECK;
  }

  /** How the list was read. */
  String source(PastedList list) {
    List<String> words = new ArrayList<>();
    words.add(messages.count("prepare.paste.lines", list.lines().size()));
    words.add(
        messages.text(
            list.header() ? "prepare.paste.by_header" : "prepare.paste.by_order",
            String.join(
                ", ",
                list.columns().stream()
                    .map(field ->
                        messages.text(
                            "prepare.paste.field." + field.name().toLowerCase(Locale.ROOT)))
                    .toList())));
    if (!list.unknown().isEmpty()) {
      words.add(messages.text("prepare.paste.unknown", String.join(", ", list.unknown())));
    }
    if (list.cut() > 0) {
      words.add(messages.count("prepare.paste.cut", list.cut()));
    }
    return String.join(" ", words);
  }

  /** A line as it stands in its group. */
  String line(Preview.Entry entry) {
    return switch (entry.verdict()) {
      case Verdict.New(Part part) -> named(part, entry.line());
      case Verdict.Same(Part part) -> part.label();
      case Verdict.Changed(Part before, Part after) ->
          messages.text("prepare.paste.changed", before.label(), changes(before, after));
      case Verdict.Doubtful doubt -> doubt.asNew().label();
      case Verdict.Faulty fault -> entry.line().text();
    };
  }

  private String named(Part part, Line line) {
    String organisation = line.cell(Field.ORGANISATION);
    return part instanceof Participant && !organisation.isEmpty()
        ? messages.text("prepare.paste.person", part.label(), organisation)
        : part.label();
  }

  /** Why a line is doubtful or cannot be taken over. */
  Optional<String> why(Preview.Entry entry) {
    return switch (entry.verdict()) {
      case Verdict.Doubtful(Part resembles, Verdict.Likeness why, Part asNew) ->
          Optional.of(
              messages.text(
                  "prepare.paste.like." + why.name().toLowerCase(Locale.ROOT), resembles.label()));
      case Verdict.Faulty(Fault fault) -> Optional.of(fault(fault));
      case Verdict.New fresh -> Optional.empty();
      case Verdict.Same same -> Optional.empty();
      case Verdict.Changed changed -> Optional.empty();
    };
  }

  private String fault(Fault fault) {
    return switch (fault) {
      case Fault.NoName() -> messages.text("prepare.paste.fault.no_name");
      case Fault.Twice(long line) -> messages.text("prepare.paste.fault.twice", line);
      case Fault.NoSuchSide(String side, List<String> sides) ->
          messages.text("prepare.paste.fault.no_such_side", side, String.join(", ", sides));
      case Fault.Refused(var reason) -> rejections.words(reason);
    };
  }

  private String changes(Part before, Part after) {
    List<String> changes = new ArrayList<>();
    if (before instanceof Participant old && after instanceof Participant fresh) {
      add(changes, "role", old.roles().toString(), fresh.roles().toString());
      add(changes, "presence", old.presence().name(), fresh.presence().name());
      add(changes, "function", old.function(), fresh.function());
      add(changes, "email", old.email(), fresh.email());
      add(changes, "honorific", old.honorific(), fresh.honorific());
      add(changes, "gender", old.gender().toString(), fresh.gender().toString());
    } else if (before instanceof Organisation old && after instanceof Organisation fresh) {
      add(changes, "acronym", old.acronym(), fresh.acronym());
      add(changes, "side", old.side().toString(), fresh.side().toString());
      add(changes, "level", old.level().name(), fresh.level().name());
      add(changes, "country", old.country(), fresh.country());
      add(changes, "register_number", old.registerNumber(), fresh.registerNumber());
    }
    return String.join(", ", changes);
  }

  private void add(List<String> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(messages.text("prepare.paste.field." + field).toLowerCase(messages.locale()));
    }
  }

  /** What the button will do, and what stays out. */
  String sum(Preview preview) {
    List<String> words = new ArrayList<>();
    int added = preview.newOrganisations();
    if (added > 0) {
      words.add(messages.count("prepare.paste.organisations", added));
    }
    int out = preview.of(Verdict.Doubtful.class).size() + preview.of(Verdict.Faulty.class).size();
    if (out > 0) {
      words.add(messages.count("prepare.paste.out", out));
    }
    words.add(messages.text("prepare.paste.undo"));
    return String.join(" ", words);
  }
}
