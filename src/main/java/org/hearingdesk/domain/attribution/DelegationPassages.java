package org.hearingdesk.domain.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * The passages that each delegation may be shown to correct them: what it said itself, and those
 * paragraphs of the minutes that rest on nothing but what it said. A paragraph that rests on what
 * several said is shown to none of them.
 *
 * <p>A delegation is an organisation, or a participant who belongs to none. What somebody said
 * whose organisation may not be told of it is left out.
 */
public final class DelegationPassages {
  /**
   * A passage of one delegation.
   *
   * @param intervention what it was said in; empty for a paragraph of the minutes
   * @param section the section of the minutes; empty for a paragraph of an intervention
   */
  public record Passage(
      Optional<Id<Intervention>> intervention,
      Optional<Id<MinutesSection>> section,
      Paragraph paragraph) {}

  /** A paragraph of the minutes as it stands, in the order of the document. */
  public record Written(Id<MinutesSection> section, Paragraph paragraph) {}

  /** What is sent to whom, and how many paragraphs of the minutes are sent to nobody. */
  public record Result(Map<Speaker, List<Passage>> passages, int ofSeveral) {}

  private final Hearing hearing;
  private final Map<String, Speaker> speakers = new HashMap<>();
  private final Map<Speaker, List<Passage>> passages = new LinkedHashMap<>();

  private DelegationPassages(Hearing hearing) {
    this.hearing = hearing;
  }

  /**
   * Collects the passages of all delegations.
   *
   * @param minutes all paragraphs of the minutes
   */
  public static Result of(Hearing hearing, List<Written> minutes) {
    return new DelegationPassages(hearing).collect(minutes);
  }

  private Result collect(List<Written> minutes) {
    for (var item : hearing.agenda()) {
      hearing.interventionsOn(item.id()).forEach(this::said);
    }
    int ofSeveral = 0;
    for (Written each : minutes) {
      if (each.paragraph().kind().isHeading()
          || each.paragraph().text().isBlank()
          || each.paragraph().sources().isEmpty()) {
        continue;
      }
      Optional<Speaker> one = only(each.paragraph());
      one.ifPresent(speaker ->
          add(
              speaker,
              new Passage(Optional.empty(), Optional.of(each.section()), each.paragraph())));
      ofSeveral += one.isPresent() ? 0 : 1;
    }
    return new Result(passages, ofSeveral);
  }

  private void said(Intervention turn) {
    delegation(turn)
        .ifPresent(speaker -> {
          speakers.put(turn.id().value(), speaker);
          for (Paragraph paragraph : turn.text().all()) {
            if (!paragraph.text().isBlank()) {
              add(speaker, new Passage(Optional.of(turn.id()), Optional.empty(), paragraph));
            }
          }
        });
  }

  private void add(Speaker speaker, Passage passage) {
    passages.computeIfAbsent(speaker, key -> new ArrayList<>()).add(passage);
  }

  /** The one delegation that a paragraph rests on, if nobody else is among its sources. */
  private Optional<Speaker> only(Paragraph paragraph) {
    List<Optional<Speaker>> all =
        paragraph.sources().stream()
            .map(id -> Optional.ofNullable(speakers.get(id.value())))
            .distinct()
            .toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }

  private Optional<Speaker> delegation(Intervention turn) {
    boolean confidential =
        turn.stricter().filter(rule -> rule.stricterThan(AttributionRule.ORGANISATION)).isPresent();
    if (confidential) {
      return Optional.empty();
    }
    Optional<Speaker> organisation =
        hearing.organisationOf(turn.speaker()).map(each -> new Speaker.Body(each.id()));
    return organisation.or(() ->
        turn.speaker() instanceof Speaker.Person person
            ? hearing.participants().find(person.participant()).map(each -> person)
            : Optional.empty());
  }
}
