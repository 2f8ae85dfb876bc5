package org.hearingdesk.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.i18n.Messages;

/** Values of records in words, and which of them two versions of one record differ in. */
final class ValueWords {
  private final Messages messages;
  private final LogNames names;

  ValueWords(Messages messages, LogNames names) {
    this.messages = messages;
    this.names = names;
  }

  String nothing() {
    return messages.text("history.value.nothing");
  }

  /** Appends each component in which the two differ: its name, and old → new. */
  Sentence differences(Sentence start, Record before, Record after) {
    Sentence sentence = start;
    String between = ": ";
    for (RecordComponent component : before.getClass().getRecordComponents()) {
      Object old = read(component, before);
      Object fresh = read(component, after);
      if (!Objects.equals(old, fresh)) {
        TextDifference difference = TextDifference.of(of(old), of(fresh));
        sentence =
            sentence
                .with(between + messages.text("history.field." + component.getName()) + " ")
                .change(difference.before(), difference.after(), nothing());
        between = ", ";
      }
    }
    return sentence;
  }

  private static Object read(RecordComponent component, Record from) {
    try {
      return component.getAccessor().invoke(from);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** A value as people write it; blank for nothing. */
  String of(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(this::of).orElse("");
      case Collection<?> several ->
          several.stream().map(this::of).collect(Collectors.joining(", "));
      case Id<?> id -> names.part(id);
      case Option option -> option.text();
      case Enum<?> word -> word(word);
      case Duration duration -> duration(duration);
      case Instant at -> names.formats().timeWithSeconds(at);
      case LocalDate date -> names.formats().date(date);
      case LocalTime time -> names.formats().time(time);
      case Boolean yes -> messages.text(yes ? "history.value.yes" : "history.value.no");
      default -> value.toString();
    };
  }

  /** A value of an enum of the hearing. */
  String word(Enum<?> value) {
    return messages.text(
        "history.value."
            + value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
            + "."
            + value.name().toLowerCase(Locale.ROOT));
  }

  /** Whole minutes as an agenda has them; anything finer to the second. */
  String duration(Duration duration) {
    boolean whole = duration.toSecondsPart() == 0 && duration.toMinutes() >= 5;
    return whole ? names.formats().minutes(duration) : names.formats().duration(duration);
  }
}
