package org.hearingdesk.domain.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.Table;

/**
 * Empties paragraphs of the minutes that tell more than a rule lets through.
 *
 * <p>A paragraph that was drafted from interventions and that nobody has touched was written by the
 * program, by the rule of that moment: under a stricter one it is emptied, to be drafted anew. What
 * a person wrote is theirs, and under the hearing's own rule it stands; where something stricter is
 * asked for, a paragraph with a name that may not be told is emptied too.
 */
final class Passages {
  private static final int SHORTEST_NAME = 2;

  private final Hearing hearing;
  private final AttributionRule rule;
  private final boolean stricterThanOwn;
  private final List<Pattern> names;
  private final Set<Paragraph> blanked = new HashSet<>();

  Passages(Hearing hearing, AttributionRule rule) {
    this.hearing = hearing;
    this.rule = rule;
    this.stricterThanOwn =
        rule.stricterThan(
            hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED));
    this.names = names();
  }

  /** The paragraphs that were emptied, as they are now. */
  Set<Paragraph> blanked() {
    return blanked;
  }

  Table<MinutesSection> sections() {
    return Table.of(
        hearing.sections().stream()
            .map(section ->
                new MinutesSection(
                    section.id(),
                    section.takenOver(),
                    Prose.of(section.text().all().stream().map(this::told).toList()),
                    section.status()))
            .toList());
  }

  /** Follow-ups, without those who do them where organisations may not be told. */
  Table<FollowUp> followUps() {
    if (!rule.stricterThan(AttributionRule.ORGANISATION)) {
      return hearing.followUps();
    }
    return Table.of(
        hearing.followUps().stream()
            .map(each ->
                namesSomebody(each.who())
                    ? new FollowUp(each.id(), each.what(), "", each.due())
                    : each)
            .toList());
  }

  private Paragraph told(Paragraph paragraph) {
    if (!tellsTooMuch(paragraph)) {
      return paragraph;
    }
    Paragraph blank =
        new Paragraph(
            paragraph.id(), paragraph.kind(), "", paragraph.untouched(), paragraph.sources());
    blanked.add(blank);
    return blank;
  }

  private boolean tellsTooMuch(Paragraph paragraph) {
    if (paragraph.untouched()) {
      boolean drafted = !paragraph.sources().isEmpty();
      return (drafted && (stricterThanOwn || hasStricterSource(paragraph)))
          || namesSomebody(paragraph);
    }
    return stricterThanOwn && namesSomebody(paragraph);
  }

  boolean hasStricterSource(Paragraph paragraph) {
    return paragraph.sources().stream()
        .flatMap(id -> hearing.interventions().find(id).stream())
        .anyMatch(turn -> Attribution.ruleFor(turn, rule) != rule);
  }

  /** Marks may part a name, and hide it from who looks through the text as it is kept. */
  private boolean namesSomebody(Paragraph paragraph) {
    return namesSomebody(paragraph.text()) || namesSomebody(paragraph.styled().everything());
  }

  boolean namesSomebody(String text) {
    return names.stream().anyMatch(name -> name.matcher(text).find());
  }

  /** Every name that this rule does not tell, to be found as whole words. */
  private List<Pattern> names() {
    List<String> told = new ArrayList<>();
    if (rule != AttributionRule.NAMED) {
      hearing
          .participants()
          .forEach(person -> told.add(person.givenName() + " " + person.familyName()));
    }
    if (rule.stricterThan(AttributionRule.ORGANISATION)) {
      hearing.organisations().forEach(organisation -> told.add(organisation.name()));
      hearing.organisations().forEach(organisation -> told.add(organisation.acronym()));
    }
    return told.stream()
        .map(String::strip)
        .filter(name -> name.length() >= SHORTEST_NAME)
        .distinct()
        .map(name ->
            Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"))
        .collect(Collectors.toList());
  }
}
