package org.hearingdesk.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;

/** Puts the value of any field of a record into words. */
final class ValueWords {
  private final Hearing hearing;
  private final Formats formats;
  private final SpeakerWords speakers;

  ValueWords(Hearing hearing, Formats formats) {
    this.hearing = hearing;
    this.formats = formats;
    this.speakers = new SpeakerWords(formats);
  }

  String of(Object value) {
    return switch (value) {
      case Optional<?> optional ->
          optional.map(this::of).orElseGet(() -> formats.messages().text("merge.value.none"));
      case Collection<?> all when all.isEmpty() -> formats.messages().text("merge.value.none");
      case Collection<?> all -> all.stream().map(this::of).collect(Collectors.joining(", "));
      case Id<?> id -> hearing.part(id).map(Part::label).orElse(id.value());
      case Speaker speaker -> speakers.nameAndOrganisation(hearing, speaker);
      case Position position -> text("history.position.", position);
      case SectionStatus status -> text("history.status.", status);
      case Span span -> span(span);
      case Marking marking -> marking.wording();
      case Duration duration -> formats.duration(duration);
      case Instant instant -> formats.timeWithSeconds(instant);
      case LocalDate date -> formats.date(date);
      case LocalTime time -> formats.time(time);
      case Enum<?> each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case String text when text.isBlank() -> formats.messages().text("merge.value.none");
      default -> value.toString();
    };
  }

  private String text(String prefix, Enum<?> value) {
    return formats.messages().text(prefix + value.name().toLowerCase(Locale.ROOT));
  }

  private String span(Span span) {
    String from = formats.timeWithSeconds(span.start());
    return span.end()
        .map(end -> from + "–" + formats.timeWithSeconds(end))
        .orElseGet(() -> formats.messages().text("history.change.from", from));
  }
}
