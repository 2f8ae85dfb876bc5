package org.hearingdesk.ui.priorities.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.gathering.Gathering;
import org.hearingdesk.domain.gathering.RaisedBy;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;

/** The options of a question as rows. */
final class OptionRows {
  private final GatheringWords words;

  OptionRows(Messages messages) {
    words = new GatheringWords(messages);
  }

  List<OptionRow> of(Hearing hearing, PriorityQuestion question, Set<Id<Option>> chosen) {
    List<OptionRow> rows = new ArrayList<>();
    for (Option option : question.options()) {
      rows.add(
          new OptionRow(
              option,
              GatheringWords.letter(rows.size()),
              words.raisedBy(RaisedBy.in(hearing, option.raisedIn())),
              words.wordings(Gathering.wordings(hearing, option).size()),
              chosen.contains(option.id())));
    }
    return rows;
  }
}
