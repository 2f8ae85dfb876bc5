package org.hearingdesk.ui.history;

import java.time.Duration;
import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.ui.prepare.SamplePreparation;

/** A prepared hearing of sample data in which something has happened. */
final class SampleDay {
  private SampleDay() {}

  static SamplePreparation held() {
    SamplePreparation day = new SamplePreparation().full();
    day.pass(Duration.ofMinutes(40));
    day.with(new Command.StartItem(Id.of("i3")));
    speak(day, "t1", "p3", "The funding mechanism has to be clear.");
    day.with(
        new Command.AddMark(Id.of("t1"), Id.of("m1"), Mark.PRIORITY, "a clear funding mechanism"));
    day.with(new Command.TakePosition(Id.of("t1"), Position.WITH_CONDITIONS));
    speak(day, "t2", "p14", "One register of certified providers is needed.");
    day.person("late", "Sample", "delegate 50", "metal", Role.DELEGATE, Presence.ONLINE);
    day.with(new Command.EndFloor());
    Prose base = day.hearing().interventions().find(Id.of("t1")).orElseThrow().text();
    day.with(
        new Command.WriteText(
            new TextPlace.InIntervention(Id.of("t1")),
            base,
            "The funding mechanism has to be clear before the recommendation is adopted.",
            Id.of("seed-2")));
    List<Span> spans = day.hearing().interventions().find(Id.of("t1")).orElseThrow().spans();
    Span first = spans.getFirst();
    day.with(
        new Command.CorrectTimes(
            Id.of("t1"),
            List.of(Span.of(first.start().minusSeconds(30), first.end().orElseThrow()))));
    return day;
  }

  private static void speak(SamplePreparation day, String turn, String person, String text) {
    day.with(
        new Command.GiveFloor(
            Id.of(turn), Id.of("i3"), new Speaker.Person(Id.of(person)), RequestKind.ORDINARY));
    day.pass(Duration.ofSeconds(95));
    day.with(
        new Command.WriteText(
            new TextPlace.InIntervention(Id.of(turn)), Prose.EMPTY, text, Id.of("seed-" + turn)));
  }
}
