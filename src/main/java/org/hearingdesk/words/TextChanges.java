package org.hearingdesk.words;

import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;

/** Changes of texts: of interventions and of the minutes. */
final class TextChanges {
  private static final String ITEM_SECTION = "item/";

  private final Messages messages;
  private final SpeakerWords speakers;

  TextChanges(Messages messages, SpeakerWords speakers) {
    this.messages = messages;
    this.speakers = speakers;
  }

  ChangeLine written(Hearing hearing, Fact.ParagraphWritten written) {
    return line(
        hearing,
        written.place(),
        written.before().map(Paragraph::text).orElse(""),
        written.after().text());
  }

  /** A text that became another one, perhaps in many steps. */
  ChangeLine line(Hearing hearing, TextPlace place, String before, String after) {
    return ChangeLine.of(kind(place), where(hearing, "wrote", place), before, after);
  }

  ChangeLine struck(Hearing hearing, Fact.ParagraphStruck struck) {
    return ChangeLine.of(
        kind(struck.place()),
        where(hearing, "struck", struck.place()),
        struck.paragraph().text(),
        "");
  }

  ChangeLine section(Hearing hearing, String key, Id<MinutesSection> section) {
    return ChangeLine.of(
        ChangeKind.MINUTES, messages.text("history.change." + key, title(hearing, section)));
  }

  /** What a section is called: the title of its agenda item, or its own name. */
  String title(Hearing hearing, Id<MinutesSection> section) {
    String id = section.value();
    Optional<String> item =
        id.startsWith(ITEM_SECTION)
            ? hearing
                .agenda()
                .find(Id.<AgendaItem>of(id.substring(ITEM_SECTION.length())))
                .map(AgendaItem::title)
            : Optional.empty();
    return item.orElseGet(() -> id.replace('-', ' '));
  }

  private String where(Hearing hearing, String act, TextPlace place) {
    return switch (place) {
      case TextPlace.InIntervention(var id) ->
          hearing
              .interventions()
              .find(id)
              .map(turn ->
                  messages.text(
                      "history.change." + act + ".intervention",
                      speakers.name(hearing, turn.speaker())))
              .orElseGet(() -> messages.text("history.change." + act + ".gone"));
      case TextPlace.InSection(var id) ->
          messages.text("history.change." + act + ".section", title(hearing, id));
    };
  }

  private static ChangeKind kind(TextPlace place) {
    return switch (place) {
      case TextPlace.InIntervention in -> ChangeKind.TEXT;
      case TextPlace.InSection in -> ChangeKind.MINUTES;
    };
  }
}
