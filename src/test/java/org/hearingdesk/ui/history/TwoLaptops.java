package org.hearingdesk.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.MemoryLog;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.history.merge.CopyFiles;

/** The sample hearing on two laptops that went on apart, and the files between them. */
public final class TwoLaptops implements CopyFiles {
  public static final Path COPY = Path.of("rapporteur-15-april.hearing");

  private final ScriptedClock clock = SampleHearing.clock();
  public final HearingSession here = open(new MemoryLog(), "hearing-laptop", "Sample moderator");
  public final HearingSession there;

  public TwoLaptops() {
    SampleHearing.prepare(here, clock).runUntil(Moment.MICRO_CREDENTIALS);
    MemoryLog copy = new MemoryLog();
    copy.append(here.snapshot().history().entries());
    there = open(copy, "train-laptop", "Sample rapporteur");
  }

  private HearingSession open(MemoryLog log, String node, String operator) {
    AtomicInteger counter = new AtomicInteger();
    try {
      return HearingSession.open(
          log,
          new Laptop(node, operator),
          clock,
          new Ids(() -> node + "-" + counter.incrementAndGet()),
          Runnable::run);
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets both write into the same things. */
  public TwoLaptops disagreeing() {
    List<Intervention> turns =
        here.snapshot().hearing().interventions().stream()
            .filter(turn -> !turn.text().text().isBlank())
            .toList();
    Intervention turn = turns.getFirst();
    write(there, turn, " It must not rest on employers alone.");
    done(there, new Command.TakePosition(turns.get(1).id(), Position.WITH_CONDITIONS));
    done(there, new Command.AddPart(new Topic(Id.of("new-topic"), "Register of providers")));
    Participant person = here.snapshot().hearing().participants().all().getFirst();
    done(
        there,
        new Command.AddPart(
            new Participant(
                Id.of("twice"),
                "",
                person.familyName().toUpperCase(Locale.ROOT),
                person.givenName(),
                "",
                Optional.empty(),
                Set.of(Role.DELEGATE),
                Presence.ONLINE,
                "")));
    Intervention removed = turns.get(2);
    write(there, removed, " This was added on the train.");
    write(here, turn, " It has to be clear before the recommendation is adopted.");
    done(here, new Command.TakePosition(turns.get(1).id(), Position.AGAINST));
    done(here, new Command.RemoveIntervention(removed.id()));
    return this;
  }

  private static void write(HearingSession session, Intervention turn, String more) {
    Hearing hearing = session.snapshot().hearing();
    Intervention now = hearing.interventions().find(turn.id()).orElseThrow();
    done(
        session,
        new Command.WriteText(
            new TextPlace.InIntervention(turn.id()),
            now.text(),
            now.text().text() + more,
            session.newId()));
  }

  public static void done(HearingSession session, Command command) {
    assertThat(session.submit(command).join()).as("%s", command).isInstanceOf(Outcome.Done.class);
  }

  @Override
  public Optional<Path> existing(String title) {
    return Optional.of(COPY);
  }

  @Override
  public Optional<Path> place(String title, String suggestion) {
    return Optional.of(Path.of(suggestion + ".hearing"));
  }

  @Override
  public Reading read(Path copy) {
    return copy.equals(COPY)
        ? new Read(there.snapshot().history().entries())
        : new Unreadable(copy + " is damaged");
  }

  @Override
  public CompletableFuture<Outcome> handOver(Path target, String to, String role) {
    return CompletableFuture.completedFuture(new Outcome.Done(Id.of("handed-over")));
  }

  @Override
  public String inWords(Outcome.NotSaved failure) {
    return failure.toString();
  }
}
