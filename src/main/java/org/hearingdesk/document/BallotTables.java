package org.hearingdesk.document;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.i18n.Messages;

/** The ballots of every question that was closed, a table each. */
public record BallotTables(Messages messages) {

  /** At least one table; where there are no ballots, one that says so. */
  public List<Sheet> build(PublishedHearing published) {
    List<Sheet> sheets =
        published.hearing().questions().stream()
            .map(question -> BallotTable.of(published, question.id()))
            .flatMap(Optional::stream)
            .toList();
    return sheets.isEmpty()
        ? List.of(new Sheet(List.of(messages.text("document.ranking.none")), List.of()))
        : sheets;
  }
}
