package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** What a moderator has ready before a hearing, and whom to think of. */
final class RunSheetReady {
  private static final int NAMES_SHOWN = 12;

  private final Hearing hearing;
  private final Phrasebook words;

  RunSheetReady(Hearing hearing, Phrasebook words) {
    this.hearing = hearing;
    this.words = words;
  }

  List<Block.ListItem> items() {
    List<String> items = new ArrayList<>();
    hearing.questions().stream().filter(this::toCome).map(this::question).forEach(items::add);
    add(items, "document.run-sheet.online", online());
    add(items, "document.run-sheet.absent", presenting(Presence.ABSENT));
    add(items, "document.run-sheet.unheard", unheard());
    add(items, "document.run-sheet.allowances", allowances());
    return items.stream().map(Block.ListItem::of).toList();
  }

  private void add(List<String> items, String key, List<String> names) {
    if (!names.isEmpty()) {
      items.add(words.text(key, words.formats().list(names, NAMES_SHOWN)));
    }
  }

  private boolean toCome(PriorityQuestion question) {
    return hearing.roundsOf(question.id()).stream()
        .map(Round::state)
        .allMatch(state -> state == RoundState.OPEN || state == RoundState.DISCARDED);
  }

  private String question(PriorityQuestion question) {
    String key =
        question.held().form() == VotingForm.HANDS
            ? "document.run-sheet.hands"
            : "document.run-sheet.ballots";
    return words.text(key, question.text());
  }

  private List<String> online() {
    return presenting(Presence.ONLINE);
  }

  private List<String> presenting(Presence presence) {
    Speakers speakers = new Speakers(hearing, words);
    return hearing.agenda().stream()
        .filter(item -> hearing.runOf(item.id()).toCome())
        .flatMap(item -> item.presenters().stream())
        .distinct()
        .flatMap(id -> hearing.participants().find(id).stream())
        .filter(each -> each.presence() == presence)
        .map(each -> speakers.name(new Speaker.Person(each.id())))
        .toList();
  }

  /** Organisations that sent in a paper and have not spoken. */
  private List<String> unheard() {
    List<Id<Organisation>> heard =
        hearing.interventions().stream()
            .flatMap(turn -> Speakers.flat(List.of(turn.speaker())).stream())
            .flatMap(speaker -> hearing.organisationOf(speaker).stream())
            .map(Organisation::id)
            .toList();
    return hearing.contributions().stream()
        .map(WrittenContribution::organisation)
        .flatMap(Optional::stream)
        .distinct()
        .filter(id -> !heard.contains(id))
        .flatMap(id -> hearing.organisations().find(id).stream())
        .map(Organisation::label)
        .toList();
  }

  private List<String> allowances() {
    List<String> allowances = new ArrayList<>();
    for (Participant each : hearing.participants()) {
      each.allowance()
          .filter(time -> !time.isZero())
          .ifPresent(time ->
              allowances.add(
                  words.text(
                      "document.run-sheet.allowance",
                      each.name(),
                      words.formats().duration(time))));
    }
    return allowances;
  }
}
