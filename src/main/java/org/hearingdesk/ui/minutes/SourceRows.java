package org.hearingdesk.ui.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.minutes.SourceRow.ChipRow;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.SpeakerWords;

/**
 * Puts the sources of a section into words. Speakers are called as the attribution rule allows, so
 * that what is inserted tells no more than the minutes may.
 */
final class SourceRows {
  private final MinutesState state;
  private final Hearing hearing;
  private final Messages messages;
  private final Formats formats;
  private final SpeakerWords names;
  private final AttributionRule rule;

  SourceRows(MinutesState state, Messages messages) {
    this.state = state;
    this.hearing = state.hearing();
    this.messages = messages;
    this.formats = HearingFormats.of(messages, hearing);
    this.names = new SpeakerWords(formats);
    this.rule = hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
  }

  /** When the section's agenda item ran: {@code Discussion, 10.06 to 10.51}. */
  String subtitle(Section section) {
    return section
        .item()
        .flatMap(hearing.agenda()::find)
        .map(item -> {
          String kind = messages.text("minutes.kind." + key(item.kind()));
          Optional<ItemRun> run = hearing.runs().find(item.id());
          Optional<Instant> from = run.flatMap(ItemRun::startedAt);
          Optional<Instant> to = run.flatMap(ItemRun::endedAt);
          return from.isPresent() && to.isPresent()
              ? messages.text("minutes.ran", kind, formats.time(from.get()), formats.time(to.get()))
              : kind;
        })
        .orElse("");
  }

  /** What was said on the section's agenda item and whatever else its paragraphs rest on. */
  List<Intervention> interventions(Section section) {
    Map<String, Intervention> found = new LinkedHashMap<>();
    section
        .item()
        .map(hearing::interventionsOn)
        .orElse(List.of())
        .forEach(turn -> found.put(turn.id().value(), turn));
    for (Paragraph paragraph : section.paragraphs()) {
      for (Id<Intervention> source : paragraph.sources()) {
        hearing
            .interventions()
            .find(source)
            .ifPresent(turn -> found.putIfAbsent(turn.id().value(), turn));
      }
    }
    return List.copyOf(found.values());
  }

  List<SourceRow> interventionRows(Section section) {
    Map<String, String> changes = changes(section);
    return interventions(section).stream().map(turn -> row(turn, changes)).toList();
  }

  List<SourceRow> markRows(Section section) {
    Map<String, String> changes = changes(section);
    List<SourceRow> rows = new ArrayList<>();
    for (Intervention turn : interventions(section)) {
      for (Marking marking : turn.markings()) {
        rows.add(row(turn, marking, changes));
      }
    }
    return rows;
  }

  /** Who changed something, and when: {@code changed at 14.12 by Sample moderator}. */
  String words(SourceChange change) {
    String key =
        change.entry().fact() instanceof Fact.InterventionRemoved
            ? "minutes.change.removed"
            : "minutes.change.corrected";
    return messages.text(key, formats.time(change.entry().at()), change.entry().operator());
  }

  private Map<String, String> changes(Section section) {
    Map<String, String> words = new HashMap<>();
    for (Paragraph paragraph : section.paragraphs()) {
      state
          .changeUnder(section, paragraph)
          .ifPresent(change ->
              SourceChanges.sourceOf(change.entry().fact())
                  .ifPresent(source -> words.put(source.value(), words(change))));
    }
    return words;
  }

  private SourceRow row(Intervention turn, Map<String, String> changes) {
    List<ChipRow> chips = new ArrayList<>();
    position(turn).ifPresent(words -> chips.add(new ChipRow(Optional.empty(), words)));
    turn.markings().stream().map(this::chip).distinct().forEach(chips::add);
    String text = oneLine(turn.text().text());
    return new SourceRow(
        turn.id().value(),
        turn.id(),
        time(turn),
        speaker(turn),
        side(turn),
        text,
        chips,
        used(turn),
        Optional.ofNullable(changes.get(turn.id().value())),
        inserted(turn, text));
  }

  private SourceRow row(Intervention turn, Marking marking, Map<String, String> changes) {
    String text = marking.wording().isBlank() ? oneLine(turn.text().text()) : marking.wording();
    return new SourceRow(
        turn.id().value() + "/" + marking.id().value(),
        turn.id(),
        time(turn),
        speaker(turn),
        side(turn),
        text,
        List.of(chip(marking)),
        used(turn),
        Optional.ofNullable(changes.get(turn.id().value())),
        inserted(turn, text));
  }

  private ChipRow chip(Marking marking) {
    return new ChipRow(
        Optional.of(marking.mark()), messages.text("minutes.mark." + key(marking.mark())));
  }

  private Optional<String> position(Intervention turn) {
    return turn.position() == Position.NOT_RECORDED
        ? Optional.empty()
        : Optional.of(messages.text("minutes.position." + key(turn.position())));
  }

  private String time(Intervention turn) {
    return turn.startedAt().map(formats::time).orElse("");
  }

  private Speaker shown(Intervention turn) {
    return Attribution.shown(hearing, turn.speaker(), Attribution.ruleFor(turn, rule));
  }

  private String speaker(Intervention turn) {
    return names.name(hearing, shown(turn));
  }

  private Optional<SideMark> side(Intervention turn) {
    return hearing.sideOf(shown(turn)).map(SideMark::of);
  }

  private String inserted(Intervention turn, String text) {
    return shown(turn) instanceof Speaker.Unidentified
        ? text
        : messages.text("minutes.inserted", speaker(turn), text);
  }

  private String used(Intervention turn) {
    List<MinutesState.Use> uses = state.usesOf(turn.id());
    if (uses.isEmpty()) {
      return "";
    }
    MinutesState.Use first = uses.getFirst();
    String place = messages.text("minutes.used", first.section(), first.paragraph());
    return uses.size() == 1 ? place : messages.count("minutes.used_more", uses.size() - 1, place);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\n\\s*", " ");
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
