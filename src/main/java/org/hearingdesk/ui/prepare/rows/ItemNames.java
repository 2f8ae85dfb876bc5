package org.hearingdesk.ui.prepare.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.i18n.Messages;

/** Agenda items as a choice, with their numbers; the first choice is none of them. */
final class ItemNames {
  private final Messages messages;
  private final String none;

  /**
   * @param none message key of the words for no item
   */
  ItemNames(Messages messages, String none) {
    this.messages = messages;
    this.none = none;
  }

  String whole() {
    return messages.text(none);
  }

  String of(Id<AgendaItem> id, Hearing hearing) {
    return hearing
        .agenda()
        .find(id)
        .map(item ->
            hearing
                .numberOf(id)
                .map(number -> messages.text("prepare.item.numbered", number, item.title()))
                .orElse(item.title()))
        .orElseGet(this::whole);
  }

  /** The item that runs now; while one runs, what is written most likely belongs to it. */
  String running(Hearing hearing) {
    return hearing.runningItem().map(item -> of(item.id(), hearing)).orElseGet(this::whole);
  }

  List<String> choices(Hearing hearing) {
    List<String> choices = new ArrayList<>(List.of(whole()));
    hearing.agenda().forEach(item -> choices.add(of(item.id(), hearing)));
    return choices;
  }

  Optional<Id<AgendaItem>> find(String words, Hearing hearing) {
    return hearing.agenda().stream()
        .map(AgendaItem::id)
        .filter(id -> of(id, hearing).equals(words))
        .findFirst();
  }
}
