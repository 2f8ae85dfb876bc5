package org.hearingdesk.exchange.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.i18n.Messages;

/** Compares a list with a hearing, line by line. Nothing is changed by it. */
public final class Previews {
  private Previews() {}

  /**
   * What taking over this list would do to this hearing.
   *
   * @param newId makes ids for what is new
   * @param now the moment at which it is taken over
   * @param watch is told of every line
   */
  public static Preview of(
      PastedList list,
      Hearing hearing,
      Messages messages,
      Supplier<String> newId,
      Instant now,
      Watch watch) {
    return switch (list.kind()) {
      case PARTICIPANTS -> PeoplePreview.of(list, hearing, messages, newId, watch);
      case ORGANISATIONS -> OrganisationPreview.of(list, hearing, messages, newId, watch);
      case AGENDA -> AgendaPreview.of(list, hearing, messages, newId, watch);
      case SPEAKING -> SpeakingPreview.of(list, hearing, newId, now, watch);
      case CONTRIBUTIONS -> ContributionPreview.of(list, hearing, messages, newId, watch);
    };
  }

  /** Every line with its verdict, and behind them what comes in along with them. */
  static Preview each(
      PastedList list, Function<Line, Verdict> verdict, Supplier<List<Part>> along, Watch watch) {
    List<Preview.Entry> entries = new ArrayList<>();
    for (Line line : list.lines()) {
      watch.at(entries.size(), list.lines().size());
      entries.add(new Preview.Entry(entries.size(), line, verdict.apply(line)));
    }
    return new Preview(entries, along.get());
  }
}
