package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** Which organisation sent in papers, and which spoke: both, one of them, or neither. */
final class ContributionSheet {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;

  ContributionSheet(PublishedHearing published, Phrasebook words) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = words;
  }

  Sheet sheet() {
    String title = words.text("document.contributions.title");
    if (published.rule().stricterThan(AttributionRule.ORGANISATION)) {
      String withheld = words.text("document.contributions.withheld");
      return new Sheet(title, List.of(withheld), List.of());
    }
    List<List<Value>> rows = new ArrayList<>();
    hearing.organisations().stream().filter(Speakers::isNamed).map(this::row).forEach(rows::add);
    hearing.contributions().stream()
        .filter(paper -> paper.organisation().flatMap(hearing.organisations()::find).isEmpty())
        .map(this::nobodys)
        .forEach(rows::add);
    List<String> header =
        Stream.of(
                "document.column.organisation",
                "document.sheet.acronym",
                "document.column.side",
                "document.contributions.papers",
                "document.column.interventions",
                "document.contributions.how",
                "document.contributions.titles")
            .map(words::text)
            .toList();
    return new Sheet(title, header, rows);
  }

  private List<Value> row(Organisation organisation) {
    List<WrittenContribution> papers =
        hearing.contributions().stream()
            .filter(paper -> paper.organisation().equals(Optional.of(organisation.id())))
            .toList();
    long turns =
        hearing.interventions().stream()
            .filter(turn -> spoke(turn.speaker(), organisation))
            .count();
    return List.of(
        new Value.Words(organisation.name()),
        new Value.Words(organisation.acronym()),
        new Value.Words(hearing.sideOf(organisation).map(Side::name).orElse("")),
        new Value.Whole(papers.size()),
        new Value.Whole(turns),
        new Value.Words(how(!papers.isEmpty(), turns > 0)),
        new Value.Words(
            papers.stream().map(WrittenContribution::title).collect(Collectors.joining("; "))));
  }

  private List<Value> nobodys(WrittenContribution paper) {
    return List.of(
        new Value.None(),
        new Value.None(),
        new Value.None(),
        new Value.Whole(1),
        new Value.None(),
        new Value.Words(how(true, false)),
        new Value.Words(paper.title()));
  }

  private boolean spoke(Speaker speaker, Organisation organisation) {
    return Speakers.flat(List.of(speaker)).stream()
        .anyMatch(each -> hearing.organisationOf(each).filter(organisation::equals).isPresent());
  }

  private String how(boolean submitted, boolean spoke) {
    if (submitted) {
      return words.text(spoke ? "document.contributions.both" : "document.contributions.submitted");
    }
    return words.text(spoke ? "document.contributions.spoke" : "document.contributions.neither");
  }
}
