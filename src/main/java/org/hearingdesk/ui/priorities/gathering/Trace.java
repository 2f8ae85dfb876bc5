package org.hearingdesk.ui.priorities.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.gathering.Gathering;
import org.hearingdesk.domain.gathering.Raised;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.SpeakerWords;

/** Where something was raised, and by whom, as far as the attribution rule tells. */
final class Trace {
  private final Messages messages;

  Trace(Messages messages) {
    this.messages = messages;
  }

  List<TraceRow> of(Hearing hearing, List<Raised> raised) {
    List<TraceRow> rows = new ArrayList<>();
    for (Raised each : raised) {
      hearing
          .interventions()
          .find(each.turn())
          .ifPresent(turn -> rows.add(row(hearing, turn, each.text())));
    }
    return rows;
  }

  /** An option may know interventions of which it does not know by which marks they raised it. */
  List<TraceRow> of(Hearing hearing, Option option) {
    List<TraceRow> rows = new ArrayList<>();
    Gathering.wordings(hearing, option).forEach(each -> rows.addAll(of(hearing, each.raised())));
    for (Id<Intervention> id : option.raisedIn()) {
      if (rows.stream().noneMatch(row -> row.turn().equals(id))) {
        hearing
            .interventions()
            .find(id)
            .ifPresent(turn -> rows.add(row(hearing, turn, option.text())));
      }
    }
    return rows;
  }

  private TraceRow row(Hearing hearing, Intervention turn, String words) {
    AttributionRule general =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    Speaker shown = Attribution.shown(hearing, turn.speaker(), Attribution.ruleFor(turn, general));
    return new TraceRow(
        turn.id(),
        new SpeakerWords(HearingFormats.of(messages, hearing)).nameAndOrganisation(hearing, shown),
        where(hearing, turn.item()),
        words);
  }

  private String where(Hearing hearing, Id<AgendaItem> id) {
    Optional<AgendaItem> item = hearing.agenda().find(id);
    String title = item.map(AgendaItem::title).orElse("");
    return hearing
        .numberOf(id)
        .map(number -> messages.text("gathering.where", number, title))
        .orElse(title);
  }
}
