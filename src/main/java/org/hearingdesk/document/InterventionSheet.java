package org.hearingdesk.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Topic;

/** Every turn as a row: who, on what, when, how long, and what was said. */
final class InterventionSheet {
  private static final List<String> COLUMNS =
      List.of(
          "document.sheet.number",
          "document.column.item",
          "document.sheet.speaker",
          "document.column.side",
          "document.sheet.kind",
          "document.sheet.begins",
          "document.sheet.ends",
          "document.column.time",
          "document.sheet.position",
          "document.sheet.topics",
          "document.sheet.text");

  private final Hearing hearing;
  private final Phrasebook words;
  private final Speakers speakers;
  private final ZoneId zone;
  private final Instant now;

  InterventionSheet(PublishedHearing published, Phrasebook words, Instant now) {
    this.hearing = published.hearing();
    this.words = words;
    this.speakers = new Speakers(hearing, words);
    this.zone = hearing.details().map(HearingDetails::zone).orElse(ZoneOffset.UTC);
    this.now = now;
  }

  Sheet sheet() {
    List<List<Value>> rows = new ArrayList<>();
    for (Intervention turn : hearing.interventions()) {
      rows.add(row(rows.size() + 1, turn));
    }
    return new Sheet(
        words.text("document.column.interventions"),
        COLUMNS.stream().map(words::text).toList(),
        rows);
  }

  private List<Value> row(int number, Intervention turn) {
    Optional<Instant> end =
        turn.ended() && !turn.spans().isEmpty() ? turn.spans().getLast().end() : Optional.empty();
    Duration spoken =
        turn.spans().stream()
            .map((Span span) -> span.length(now))
            .reduce(Duration.ZERO, Duration::plus);
    return List.of(
        new Value.Whole(number),
        new Value.Words(item(turn)),
        new Value.Words(speakers.subject(turn.speaker())),
        new Value.Words(hearing.sideOf(turn.speaker()).map(Side::name).orElse("")),
        new Value.Words(named("document.sheet.kind.", turn.kind())),
        moment(turn.startedAt()),
        moment(end),
        turn.spans().isEmpty() ? new Value.None() : new Value.Length(spoken),
        new Value.Words(named("document.sheet.position.", turn.position())),
        new Value.Words(
            turn.topics().stream()
                .flatMap(id -> hearing.topics().find(id).stream())
                .map(Topic::label)
                .collect(Collectors.joining("; "))),
        new Value.Words(turn.text().text()));
  }

  private String item(Intervention turn) {
    return hearing
        .agenda()
        .find(turn.item())
        .map(item -> hearing.numberOf(item.id()).map(n -> n + " ").orElse("") + item.title())
        .orElse("");
  }

  private Value moment(Optional<Instant> at) {
    return at.<Value>map(each -> new Value.Moment(LocalDateTime.ofInstant(each, zone)))
        .orElseGet(Value.None::new);
  }

  private String named(String keys, Enum<?> value) {
    return words.text(keys + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
