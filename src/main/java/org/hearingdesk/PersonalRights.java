package org.hearingdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.prepare.PersonalActs;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.HeldAboutPerson;

/** What people in a hearing may ask for: a list of what it holds about them, and to be erased. */
final class PersonalRights implements PersonalActs {
  private static final String ASKED = "erase-person";

  private final HearingSession session;
  private final ShellViewModel shell;
  private final Messages messages;
  private final FileAsker asker;
  private final Supplier<BackupFolder> backups;
  private final Executor worker;
  private final Executor fx;
  private final Consumer<CompletableFuture<Outcome>> tell;

  PersonalRights(
      HearingSession session,
      ShellViewModel shell,
      Messages messages,
      FileAsker asker,
      Supplier<BackupFolder> backups,
      Executor worker,
      Executor fx,
      Consumer<CompletableFuture<Outcome>> tell) {
    this.session = session;
    this.shell = shell;
    this.messages = messages;
    this.asker = asker;
    this.backups = backups;
    this.worker = worker;
    this.fx = fx;
    this.tell = tell;
  }

  @Override
  public void list(Participant person) {
    asker
        .text(messages.text("shell.person.list"), person.name() + ".md")
        .ifPresent(target -> write(person, target));
  }

  private void write(Participant person, Path target) {
    History history = session.snapshot().history();
    List<String> lines =
        HeldAboutPerson.of(HearingFormats.of(messages, history.hearing()), history, person);
    worker.execute(() -> {
      String words = messages.text("shell.person.listed", target);
      try {
        Files.write(target, lines, StandardCharsets.UTF_8);
      } catch (IOException e) {
        words = messages.text("shell.file.io", target, String.valueOf(e.getMessage()));
      }
      say(words);
    });
  }

  @Override
  public void erase(Participant person) {
    int entries = Erasing.about(person.id(), session.snapshot().history().entries()).size();
    shell.show(
        new Notice(
            ASKED,
            Banner.Kind.WARNING,
            messages.count("shell.erase.ask", entries, person.name()),
            List.of(
                new Notice.Answer(messages.text("shell.erase.do"), () -> eraseNow(person)),
                new Notice.Answer(messages.text("shell.erase.list_first"), () -> list(person)))));
  }

  private void eraseNow(Participant person) {
    shell.withdraw(ASKED);
    int number = Erasing.told(session.snapshot().history().entries()).size() + 1;
    String nothing = messages.text("history.erased_name", Integer.toString(number));
    CompletableFuture<Outcome> erased =
        session.submit(new Command.ErasePerson(person.id(), nothing));
    tell.accept(erased);
    BackupFolder folder = backups.get();
    var _ =
        erased.thenAcceptAsync(
            outcome -> {
              if (outcome instanceof Outcome.Done) {
                eraseInCopies(folder, nothing);
              }
            },
            worker);
  }

  private void eraseInCopies(BackupFolder folder, String nothing) {
    List<Entry> tellings =
        session.snapshot().history().entries().stream()
            .filter(entry -> entry.fact() instanceof Fact.PersonErased)
            .toList();
    Optional<Path> left = folder.erase(tellings).stream().findFirst();
    say(
        left.map(copy -> messages.text("shell.erase.left", nothing, copy))
            .orElseGet(() -> messages.text("shell.erase.done", nothing)));
  }

  private void say(String words) {
    fx.execute(() -> shell.show(new Notice(ASKED, Banner.Kind.INFORMATION, words, List.of())));
  }
}
