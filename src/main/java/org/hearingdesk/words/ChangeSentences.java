package org.hearingdesk.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/**
 * Puts what happened into sentences, for the history in the window and on the command line.
 *
 * <p>Names are those that things have now; what has gone is called by what the log kept of it.
 */
public final class ChangeSentences {
  private final Messages messages;
  private final Formats formats;
  private final SpeakerWords speakers;
  private final TextChanges texts;
  private final ReviewChanges reviews;
  private final RoundChanges rounds;
  private final CorrectionLines corrections;

  public ChangeSentences(Formats formats) {
    this(formats, List.of());
  }

  /**
   * @param entries the whole log, for saying what a corrected ballot was before
   */
  public ChangeSentences(Formats formats, List<Entry> entries) {
    this.messages = formats.messages();
    this.formats = formats;
    this.speakers = new SpeakerWords(formats);
    this.texts = new TextChanges(messages, speakers);
    this.reviews = new ReviewChanges(messages, speakers, texts);
    this.rounds = new RoundChanges(messages, EarlierBallots.of(entries));
    this.corrections = new CorrectionLines(formats, speakers);
  }

  /** What one change did, in one line. */
  public ChangeLine line(Hearing hearing, ChangeGroup group) {
    List<Entry> entries = group.entries();
    return TogetherLine.of(messages, texts, hearing, entries)
        .or(() -> corrections.together(hearing, entries.stream().map(Entry::fact).toList()))
        .orElseGet(() -> line(hearing, leading(entries)));
  }

  /** The fact that says best what was done: giving the floor, rather than the end before it. */
  private static Fact leading(List<Entry> entries) {
    return entries.getLast().fact();
  }

  ChangeLine line(Hearing hearing, Fact fact) {
    return switch (fact) {
      case Fact.HearingCreated created ->
          hearing("history.change.created", created.details().title());
      case Fact.RecordTakenOver taken -> hearing("history.change.taken_over");
      case Fact.DetailsEdited edited -> PartChanges.details(messages, edited);
      case Fact.PartAdded added -> PartChanges.added(messages, added.part());
      case Fact.PartEdited edited -> PartChanges.edited(messages, edited.before(), edited.after());
      case Fact.PartRemoved removed -> PartChanges.removed(messages, removed.part());
      case Fact.PartMoved moved -> PartChanges.moved(messages, hearing, moved.part());
      case Fact.HearingOpened opened -> hearing("history.change.opened");
      case Fact.HearingClosed closed -> hearing("history.change.closed");
      case Fact.HearingReopened reopened -> hearing("history.change.reopened", reopened.reason());
      case Fact.ItemStarted started -> item(hearing, "item_started", started.item());
      case Fact.ItemFinished finished -> item(hearing, "item_finished", finished.item());
      case Fact.ItemSkipped skipped -> item(hearing, "item_skipped", skipped.item());
      case Fact.ItemRestored restored -> item(hearing, "item_restored", restored.item());
      case Fact.FloorRequested requested ->
          floor("requested." + key(requested.kind()), speakers.name(hearing, requested.speaker()));
      case Fact.RequestWithdrawn withdrawn -> floor("request_withdrawn");
      case Fact.RequestRestored restored -> floor("request_restored");
      case Fact.ListClosed closed -> item(hearing, "list_closed", closed.item());
      case Fact.ListReopened reopened -> item(hearing, "list_reopened", reopened.item());
      case Fact.HearingInterrupted interrupted -> interrupted(interrupted);
      case Fact.InterruptionPutOff off ->
          ChangeLine.of(
              ChangeKind.FLOOR,
              messages.text("history.change.interruption_put_off"),
              until(off.before()),
              until(off.after()));
      case Fact.InterruptionExplained explained ->
          ChangeLine.of(
              ChangeKind.FLOOR,
              messages.text("history.change.interruption_explained"),
              explained.before(),
              explained.after());
      case Fact.HearingResumed resumed -> floor("hearing_resumed");
      case Fact.RequestMoved moved -> floor("request_moved");
      case Fact.FloorGiven given -> floor("given", speakers.name(hearing, given.speaker()));
      case Fact.FloorPaused paused -> turn(hearing, "paused", paused.intervention());
      case Fact.FloorResumed resumed -> turn(hearing, "resumed", resumed.intervention());
      case Fact.FloorEnded ended -> turn(hearing, "ended", ended.intervention());
      case Fact.LimitExtended extended ->
          floor(
              extended.by().isNegative() ? "shortened" : "extended",
              who(hearing, extended.intervention()),
              formats.duration(extended.by().abs()));
      case Fact.LimitSet set ->
          ChangeLine.of(
              ChangeKind.FLOOR,
              messages.text("history.change.limit_set", who(hearing, set.intervention())),
              limit(set.before()),
              limit(set.after()));
      case Fact.InterventionNoted noted -> corrections.noted(hearing, noted);
      case Fact.InterventionRemoved removed -> floor("removed");
      case Fact.SpeakerCorrected corrected -> corrections.speaker(hearing, corrected);
      case Fact.TimesCorrected corrected -> corrections.times(hearing, corrected);
      case Fact.ItemCorrected corrected -> corrections.item(hearing, corrected);
      case Fact.ItemTimesCorrected corrected -> corrections.itemTimes(hearing, corrected);
      case Fact.InterventionSplit split -> corrections.split(hearing, split);
      case Fact.InterventionsJoined joined -> corrections.joined(hearing, joined);
      case Fact.PositionTaken taken ->
          ChangeLine.of(
              ChangeKind.TEXT,
              text("position", who(hearing, taken.intervention())),
              position(taken.before()),
              position(taken.after()));
      case Fact.Marked marked ->
          capture(
              "marked." + key(marked.marking().mark()),
              who(hearing, marked.intervention()),
              marked.marking().wording());
      case Fact.MarkReworded reworded ->
          ChangeLine.of(
              ChangeKind.TEXT,
              text("mark_reworded", who(hearing, reworded.intervention())),
              reworded.before().wording(),
              reworded.after().wording());
      case Fact.Unmarked unmarked ->
          capture(
              "unmarked." + key(unmarked.marking().mark()),
              who(hearing, unmarked.intervention()),
              unmarked.marking().wording());
      case Fact.TopicTagged tagged ->
          capture("tagged", who(hearing, tagged.intervention()), topic(hearing, tagged.topic()));
      case Fact.TopicUntagged untagged ->
          capture(
              "untagged", who(hearing, untagged.intervention()), topic(hearing, untagged.topic()));
      case Fact.AttributionTightened tightened ->
          ChangeLine.of(
              ChangeKind.TEXT,
              text("attribution", who(hearing, tightened.intervention())),
              rule(tightened.before()),
              rule(tightened.after()));
      case Fact.PrivateNoteWritten written ->
          capture("private_note", who(hearing, written.intervention()));
      case Fact.ParagraphWritten written -> texts.written(hearing, written);
      case Fact.ParagraphStruck struck -> texts.struck(hearing, struck);
      case Fact.RoundOpened opened -> rounds.opened(opened);
      case Fact.RoundClosed closed -> rounds.of(hearing, "round_closed", closed.round(), "");
      case Fact.RoundReopened reopened ->
          rounds.of(hearing, "round_reopened", reopened.round(), reopened.reason());
      case Fact.RoundDiscarded discarded ->
          rounds.of(hearing, "round_discarded", discarded.round(), discarded.reason());
      case Fact.BallotHandedIn handedIn -> rounds.ballot(hearing, handedIn);
      case Fact.BallotHandedInByProxy handedIn -> rounds.byProxy(hearing, handedIn);
      case Fact.LateBallotHandedIn late -> rounds.late(hearing, late);
      case Fact.LateBallotDecided decided ->
          rounds.ballot(
              hearing,
              decided.after().counted() ? "late_counted" : "late_not_counted",
              decided.round(),
              decided.voter());
      case Fact.HandsCounted counted -> rounds.hands(hearing, counted);
      case Fact.SecretBallotHandedIn handedIn -> rounds.secret(hearing, handedIn);
      case Fact.BoxOpened opened -> rounds.opened(hearing, opened);
      case Fact.BallotWithdrawn withdrawn ->
          rounds.ballot(hearing, "ballot_withdrawn", withdrawn.round(), withdrawn.voter());
      case Fact.SectionTakenOver taken -> texts.section(hearing, "section_taken", taken.section());
      case Fact.SectionGivenBack given -> texts.section(hearing, "section_given", given.section());
      case Fact.SectionStatusSet set ->
          ChangeLine.of(
              ChangeKind.MINUTES,
              messages.text("history.change.section_status", texts.title(hearing, set.section())),
              messages.text("history.status." + key(set.before())),
              messages.text("history.status." + key(set.after())));
      case Fact.CorrectionSheetsSent sent -> reviews.sent(sent);
      case Fact.CorrectionSheetReturned returned -> reviews.returned(hearing, returned);
      case Fact.CorrectionDecided decided -> reviews.decided(hearing, decided);
      case Fact.CorrectionsTold told -> reviews.told(told);
      case Fact.MinutesApproved approved -> reviews.line("minutes_approved");
      case Fact.MinutesReopened reopened -> reviews.line("minutes_reopened", reopened.reason());
      case Fact.CommentMade made -> reviews.commented(hearing, made);
      case Fact.CommentSettled settled ->
          reviews.comment(hearing, "comment_settled", settled.comment());
      case Fact.CommentReopened reopened ->
          reviews.comment(hearing, "comment_reopened", reopened.comment());
      case Fact.CommentRemoved removed -> reviews.removed(hearing, removed);
      case Fact.VersionNamed named -> reviews.line("version_named", named.name());
      case Fact.ConflictSettled settled -> hearing("history.change.conflict_settled");
      case Fact.ChangeReverted reverted -> hearing("history.change.taken_back");
      case Fact.ChangeRestored restored -> hearing("history.change.put_back");
    };
  }

  private ChangeLine capture(String key, Object... arguments) {
    return ChangeLine.of(ChangeKind.TEXT, text(key, arguments));
  }

  private String text(String key, Object... arguments) {
    return messages.text("history.change." + key, arguments);
  }

  private String position(Position position) {
    return messages.text("history.position." + key(position));
  }

  private String rule(Optional<AttributionRule> rule) {
    return messages.text("history.rule." + rule.map(ChangeSentences::key).orElse("hearing"));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Who spoke in an intervention. */
  String who(Hearing hearing, Id<Intervention> intervention) {
    return hearing
        .interventions()
        .find(intervention)
        .map(turn -> speakers.name(hearing, turn.speaker()))
        .orElseGet(() -> messages.text("history.change.gone"));
  }

  String topic(Hearing hearing, Id<Topic> topic) {
    return hearing
        .topics()
        .find(topic)
        .map(Topic::name)
        .orElseGet(() -> messages.text("history.change.gone"));
  }

  private ChangeLine hearing(String key, Object... arguments) {
    return ChangeLine.of(ChangeKind.HEARING, messages.text(key, arguments));
  }

  private String limit(Optional<Duration> limit) {
    return limit.map(formats::duration).orElseGet(() -> messages.text("history.change.no_limit"));
  }

  private ChangeLine floor(String key, Object... arguments) {
    return ChangeLine.of(ChangeKind.FLOOR, messages.text("history.change.floor." + key, arguments));
  }

  private ChangeLine turn(Hearing hearing, String key, Id<Intervention> intervention) {
    return floor(key, who(hearing, intervention));
  }

  private ChangeLine item(Hearing hearing, String key, Id<AgendaItem> id) {
    return ChangeLine.of(
        ChangeKind.FLOOR, messages.text("history.change." + key, itemTitle(hearing, id)));
  }

  private String itemTitle(Hearing hearing, Id<AgendaItem> id) {
    return hearing
        .agenda()
        .find(id)
        .map(AgendaItem::title)
        .orElseGet(() -> messages.text("history.change.gone"));
  }

  private ChangeLine interrupted(Fact.HearingInterrupted fact) {
    return fact.reason().isBlank()
        ? floor("hearing_interrupted")
        : floor("hearing_interrupted.because", fact.reason());
  }

  private String until(Optional<Instant> until) {
    return until.map(formats::time).orElseGet(() -> messages.text("history.change.until_open"));
  }
}
