package org.hearingdesk.words;

import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.command.Rejection.AlreadyThere;
import org.hearingdesk.domain.command.Rejection.BadCharacter;
import org.hearingdesk.domain.command.Rejection.Blank;
import org.hearingdesk.domain.command.Rejection.CannotCount;
import org.hearingdesk.domain.command.Rejection.CommentOfAnother;
import org.hearingdesk.domain.command.Rejection.CorrectionsDecided;
import org.hearingdesk.domain.command.Rejection.FaultyBallot;
import org.hearingdesk.domain.command.Rejection.FloorPausedAlready;
import org.hearingdesk.domain.command.Rejection.ItemHasRun;
import org.hearingdesk.domain.command.Rejection.ItemNotRunning;
import org.hearingdesk.domain.command.Rejection.ListIsClosed;
import org.hearingdesk.domain.command.Rejection.LooserThanHearing;
import org.hearingdesk.domain.command.Rejection.MinutesLocked;
import org.hearingdesk.domain.command.Rejection.NobodyOnTheFloor;
import org.hearingdesk.domain.command.Rejection.NobodyWaits;
import org.hearingdesk.domain.command.Rejection.NotAVoter;
import org.hearingdesk.domain.command.Rejection.NotInterrupted;
import org.hearingdesk.domain.command.Rejection.NotOneSpeaker;
import org.hearingdesk.domain.command.Rejection.NothingToCorrect;
import org.hearingdesk.domain.command.Rejection.NothingToTakeBack;
import org.hearingdesk.domain.command.Rejection.OutOfRange;
import org.hearingdesk.domain.command.Rejection.OwnProxy;
import org.hearingdesk.domain.command.Rejection.ReadOnly;
import org.hearingdesk.domain.command.Rejection.RoundAlreadyOpen;
import org.hearingdesk.domain.command.Rejection.RoundStillOpen;
import org.hearingdesk.domain.command.Rejection.SecretBallotStays;
import org.hearingdesk.domain.command.Rejection.SecretRoundStaysClosed;
import org.hearingdesk.domain.command.Rejection.SectionIsFinal;
import org.hearingdesk.domain.command.Rejection.StillUsed;
import org.hearingdesk.domain.command.Rejection.Taken;
import org.hearingdesk.domain.command.Rejection.TimesDoNotFit;
import org.hearingdesk.domain.command.Rejection.TooFewOptions;
import org.hearingdesk.domain.command.Rejection.TooFewSecretBallots;
import org.hearingdesk.domain.command.Rejection.TooFewSides;
import org.hearingdesk.domain.command.Rejection.TooLong;
import org.hearingdesk.domain.command.Rejection.TooManyProxies;
import org.hearingdesk.domain.command.Rejection.TooManyToCount;
import org.hearingdesk.domain.command.Rejection.Unknown;
import org.hearingdesk.domain.command.Rejection.WeightingDoesNotFit;
import org.hearingdesk.domain.command.Rejection.WrongForm;
import org.hearingdesk.domain.command.Rejection.WrongRoundState;
import org.hearingdesk.domain.command.Rejection.WrongStage;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.i18n.Messages;

/** Says why a command was refused, in one or two plain sentences that also say what to do. */
public final class Rejections {
  private final Messages messages;

  public Rejections(Messages messages) {
    this.messages = messages;
  }

  /** The reason in words. */
  public String words(Rejection rejection) {
    return switch (rejection) {
      case Blank(String field) -> messages.text("rejection.blank", thing(field));
      case TooLong(String field, int limit) ->
          messages.count("rejection.too_long", limit, thing(field));
      case BadCharacter(String field) -> badCharacter(field);
      case OutOfRange(String field, String from, String to) ->
          messages.text("rejection.out_of_range", thing(field), from, to);
      case Taken(String field, String value) -> taken(field, value);
      case Unknown(String what, String id) -> messages.text("rejection.unknown", thing(what));
      case AlreadyThere(String what, String id) ->
          messages.text("rejection.already_there", thing(what));
      case StillUsed used -> stillUsed(used);
      case WrongStage(var stage) -> messages.text("rejection.stage." + key(stage));
      case NobodyOnTheFloor() -> messages.text("rejection.nobody_on_the_floor");
      case FloorPausedAlready(boolean paused) ->
          messages.text(paused ? "rejection.paused_already" : "rejection.not_paused");
      case NobodyWaits() -> messages.text("rejection.nobody_waits");
      case ListIsClosed(String title) -> messages.text("rejection.list_is_closed", title);
      case NotInterrupted() -> messages.text("rejection.not_interrupted");
      case TooFewSides() -> messages.text("rejection.too_few_sides");
      case ItemNotRunning(String title) -> messages.text("rejection.item_not_running", title);
      case ItemHasRun(String title) -> messages.text("rejection.item_has_run", title);
      case LooserThanHearing() -> messages.text("rejection.looser_than_hearing");
      case NotOneSpeaker() -> messages.text("rejection.not_one_speaker");
      case TimesDoNotFit() -> messages.text("rejection.times_do_not_fit");
      case RoundAlreadyOpen(String question) ->
          messages.text("rejection.round_already_open", question);
      case TooFewOptions(int options) -> messages.count("rejection.too_few_options", options);
      case CannotCount(var by) -> messages.text("rejection.cannot_count", counting(by));
      case TooManyToCount(var by, int options, int most) ->
          messages.text("rejection.too_many_to_count", counting(by), most, options);
      case WrongRoundState(var state) -> messages.text("rejection.round." + key(state));
      case NotAVoter(String voter) -> messages.text("rejection.not_a_voter");
      case FaultyBallot fault -> ballot(fault);
      case RoundStillOpen(String question) -> messages.text("rejection.round_still_open", question);
      case WrongForm(var form) -> messages.text("rejection.form." + key(form));
      case SecretBallotStays(String voter) -> messages.text("rejection.secret_ballot_stays");
      case SecretRoundStaysClosed() -> messages.text("rejection.secret_round_stays_closed");
      case TooFewSecretBallots(int ballots, int fewest) ->
          messages.count("rejection.too_few_secret_ballots", ballots, fewest);
      case WeightingDoesNotFit(var form) -> messages.text("rejection.weighting." + key(form));
      case TooManyProxies(String voter, int limit) ->
          messages.count("rejection.too_many_proxies", limit, voter);
      case OwnProxy() -> messages.text("rejection.own_proxy");
      case MinutesLocked() -> messages.text("rejection.minutes_locked");
      case SectionIsFinal(String section) -> messages.text("rejection.section_is_final");
      case CommentOfAnother(String by) -> messages.text("rejection.comment_of_another", by);
      case NothingToCorrect() -> messages.text("rejection.nothing_to_correct");
      case CorrectionsDecided() -> messages.text("rejection.corrections_decided");
      case ReadOnly() -> messages.text("rejection.read_only");
      case NothingToTakeBack() -> messages.text("rejection.nothing_to_take_back");
    };
  }

  /** The record component that the reason is about, so that it can be shown beside its field. */
  public static Optional<String> field(Rejection rejection) {
    return switch (rejection) {
      case Blank(String field) -> Optional.of(field);
      case TooLong(String field, int limit) -> Optional.of(field);
      case BadCharacter(String field) -> Optional.of(field);
      case OutOfRange(String field, String from, String to) -> Optional.of(field);
      case Taken(String field, String value) -> Optional.of(field);
      case Unknown(String what, String id) -> Optional.of(what);
      case AlreadyThere _, StillUsed _, WrongStage _, NobodyOnTheFloor _, FloorPausedAlready _ ->
          Optional.empty();
      case NobodyWaits _, ItemNotRunning _, ItemHasRun _, LooserThanHearing _, TimesDoNotFit _ ->
          Optional.empty();
      case RoundAlreadyOpen _, TooFewOptions _, WrongRoundState _, NotAVoter _, FaultyBallot _ ->
          Optional.empty();
      case CannotCount _, TooManyToCount _ -> Optional.of("counting");
      case ListIsClosed _, NotInterrupted _, TooFewSides _, NotOneSpeaker _ -> Optional.empty();
      case WeightingDoesNotFit _ -> Optional.of("weighting");
      case WrongForm _, SecretBallotStays _, SecretRoundStaysClosed _, TooFewSecretBallots _ ->
          Optional.empty();
      case TooManyProxies _, OwnProxy _ -> Optional.empty();
      case MinutesLocked _, NothingToCorrect _, CorrectionsDecided _ -> Optional.empty();
      case SectionIsFinal _, CommentOfAnother _ -> Optional.empty();
      case RoundStillOpen _, ReadOnly _, NothingToTakeBack _ -> Optional.empty();
    };
  }

  private String counting(CountingMethod by) {
    return messages.text("rejection.counting." + key(by));
  }

  private String badCharacter(String field) {
    String own = "rejection.bad_character." + field;
    return messages.has(own)
        ? messages.text(own)
        : messages.text("rejection.bad_character", thing(field));
  }

  private String taken(String field, String value) {
    return field.equals("listOfSpeakers")
        ? messages.text("rejection.waits_already")
        : messages.text("rejection.taken", thing(field), value);
  }

  private String stillUsed(StillUsed used) {
    return used.example().isBlank()
        ? messages.count("rejection.still_used", used.uses(), used.what())
        : messages.count("rejection.still_used.example", used.uses(), used.what(), used.example());
  }

  private String ballot(FaultyBallot ballot) {
    return messages.text(
        "rejection.ballot." + key(ballot.fault()), ballot.option(), ballot.value(), ballot.limit());
  }

  /** A field or a thing with its article, as it stands in the middle of a sentence. */
  private String thing(String name) {
    return messages.text("rejection.thing." + name);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
