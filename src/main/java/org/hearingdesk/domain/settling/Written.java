package org.hearingdesk.domain.settling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;

/**
 * A value that an entry wrote into a field.
 *
 * @param value what it wrote, as the record holds it
 */
public record Written(Entry entry, Object value) {
  static final String DETAILS = "details";

  /** What this entry wrote into a field of a thing, if it did. */
  static Optional<Written> by(Entry entry, String subject, String field) {
    return value(entry.fact(), subject, field).map(value -> new Written(entry, value));
  }

  private static Optional<Object> value(Fact fact, String subject, String field) {
    return of(fact)
        .filter(each -> each.subject().equals(subject))
        .flatMap(each ->
            each.field().isEmpty()
                ? component(each.value(), field)
                : Optional.of(each.value()).filter(value -> each.field().equals(field)));
  }

  /** A field of a thing and what was written into it; without a field it is the whole record. */
  private record Field(String subject, String field, Object value) {}

  @SuppressWarnings("IfChainToSwitch") // most facts write no field, and have not to be named
  private static Optional<Field> of(Fact fact) {
    if (fact instanceof Fact.ParagraphWritten written) {
      return field(written.after().id().value(), "text", written.after().text());
    } else if (fact instanceof Fact.ParagraphStruck struck) {
      return field(struck.paragraph().id().value(), "text", "");
    } else if (fact instanceof Fact.PartAdded(Part part, var behind)) {
      return field(part.id().value(), "", part);
    } else if (fact instanceof Fact.PartEdited(Part before, Part after)) {
      return field(after.id().value(), "", after);
    } else if (fact instanceof Fact.HearingCreated(HearingDetails details)) {
      return field(DETAILS, "", details);
    } else if (fact instanceof Fact.DetailsEdited(HearingDetails before, HearingDetails after)) {
      return field(DETAILS, "", after);
    } else if (fact instanceof Fact.SectionStatusSet set) {
      return field(set.section().value(), "status", set.after());
    } else if (fact instanceof Fact.ItemTimesCorrected times) {
      return field(times.item().value(), "spans", times.after());
    }
    return ofTurn(fact);
  }

  @SuppressWarnings("IfChainToSwitch") // as above
  private static Optional<Field> ofTurn(Fact fact) {
    if (fact instanceof Fact.PositionTaken taken) {
      return field(taken.intervention().value(), "position", taken.after());
    } else if (fact instanceof Fact.SpeakerCorrected corrected) {
      return field(corrected.intervention().value(), "speaker", corrected.after());
    } else if (fact instanceof Fact.ItemCorrected corrected) {
      return field(corrected.intervention().value(), "item", corrected.after());
    } else if (fact instanceof Fact.TimesCorrected corrected) {
      return field(corrected.intervention().value(), "spans", corrected.after());
    } else if (fact instanceof Fact.LimitSet set) {
      return field(set.intervention().value(), "limit", set.after());
    } else if (fact instanceof Fact.PrivateNoteWritten written) {
      return field(written.intervention().value(), "privateNote", written.after());
    } else if (fact instanceof Fact.MarkReworded reworded) {
      return field(reworded.intervention().value(), "markings", reworded.after());
    }
    return Optional.empty();
  }

  private static Optional<Field> field(String subject, String field, Object value) {
    return Optional.of(new Field(subject, field, value));
  }

  static Optional<Object> component(Object of, String name) {
    for (RecordComponent each : of.getClass().getRecordComponents()) {
      if (each.getName().equals(name)) {
        try {
          return Optional.ofNullable(each.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("cannot read " + each, e);
        }
      }
    }
    return Optional.empty();
  }
}
