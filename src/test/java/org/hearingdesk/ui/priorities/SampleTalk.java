package org.hearingdesk.ui.priorities;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;

/** Interventions with marks, written down in a sample hearing. */
public final class SampleTalk {
  private static final Instant START = Instant.parse("2021-04-15T08:00:00Z");

  private final SampleRound sample;
  private int turns;
  private int marks;

  /** Two items are put on the agenda, {@code i1} and {@code i2}. */
  public SampleTalk(SampleRound sample) {
    this.sample = sample;
    item("i1", "Micro-credentials");
    item("i2", "Individual learning accounts");
  }

  private void item(String id, String title) {
    sample.run(
        new Command.AddPart(
            new AgendaItem(
                Id.of(id),
                ItemKind.DISCUSSION,
                title,
                Optional.empty(),
                Duration.ofMinutes(60),
                List.of(),
                Optional.empty(),
                "",
                "")));
  }

  /** An organisation speaks on an item and raises these things. */
  public Id<Intervention> raise(String item, String organisation, Mark mark, String... wordings) {
    return raise(item, new Speaker.Body(Id.of(organisation)), mark, wordings);
  }

  public Id<Intervention> raise(String item, Speaker speaker, Mark mark, String... wordings) {
    turns++;
    Id<Intervention> turn = Id.of("t" + turns);
    Instant from = START.plusSeconds(turns);
    List<Command> commands = new ArrayList<>();
    commands.add(
        new Command.NoteIntervention(
            turn, Id.of(item), speaker, List.of(new Span(from, Optional.of(from.plusSeconds(1))))));
    for (String wording : wordings) {
      marks++;
      commands.add(new Command.AddMark(turn, Id.of("m" + marks), mark, wording));
    }
    commands.forEach(sample::run);
    return turn;
  }

  /** Tells less of who spoke in an intervention. */
  public void tighten(Id<Intervention> turn, AttributionRule rule) {
    sample.run(new Command.TightenAttribution(turn, Optional.of(rule)));
  }
}
