package org.hearingdesk.domain.command;

import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.VotingForm;

/** Why a command was not carried out. The window and the command line put it into words. */
public sealed interface Rejection {

  /** A field that must be filled is blank. */
  record Blank(String field) implements Rejection {}

  /** A text is longer than it may be, in characters. */
  record TooLong(String field, int limit) implements Rejection {}

  /** A text holds something that no document can carry, such as a control character. */
  record BadCharacter(String field) implements Rejection {}

  /** A value is outside what makes sense; both ends in words or figures. */
  record OutOfRange(String field, String from, String to) implements Rejection {}

  /** Something with this name is there already. */
  record Taken(String field, String value) implements Rejection {}

  /** What the command is about is not in this hearing, or no longer. */
  record Unknown(String what, String id) implements Rejection {}

  /** An id is used already. */
  record AlreadyThere(String what, String id) implements Rejection {}

  /** Something else still refers to it: how many, and an example. */
  record StillUsed(String what, int uses, String example) implements Rejection {}

  /** The hearing is not at the stage that the act needs. */
  record WrongStage(Stage stage) implements Rejection {}

  /** Nobody has the floor. */
  record NobodyOnTheFloor() implements Rejection {}

  /** The floor is paused already, or not paused. */
  record FloorPausedAlready(boolean paused) implements Rejection {}

  /** Nobody waits in the list of speakers. */
  record NobodyWaits() implements Rejection {}

  /** The list of speakers of this item takes no further ordinary requests. */
  record ListIsClosed(String title) implements Rejection {}

  /** The hearing does not stand still, so it cannot go on. */
  record NotInterrupted() implements Rejection {}

  /** Speaking time is shared by at least two different sides. */
  record TooFewSides() implements Rejection {}

  /** No agenda item is running, or another one is. */
  record ItemNotRunning(String title) implements Rejection {}

  /** The item runs, or has run, so this cannot be done to it. */
  record ItemHasRun(String title) implements Rejection {}

  /** One intervention may be made stricter than the hearing's rule, never looser. */
  record LooserThanHearing() implements Rejection {}

  /** The times of an intervention overlap, go backwards, or run on. */
  record TimesDoNotFit() implements Rejection {}

  /** Only two turns of one speaker on one agenda item can be made one. */
  record NotOneSpeaker() implements Rejection {}

  /** A round of the question is open already. */
  record RoundAlreadyOpen(String question) implements Rejection {}

  /** A question needs at least two options before it can be put. */
  record TooFewOptions(int options) implements Rejection {}

  /** This way of counting does not fit ballots of this kind. */
  record CannotCount(CountingMethod by) implements Rejection {}

  /** This way of counting cannot put so many options into an order. */
  record TooManyToCount(CountingMethod by, int options, int most) implements Rejection {}

  /** The round is not in the state that the act needs. */
  record WrongRoundState(RoundState state) implements Rejection {}

  /** This voter has no ballot in this round. */
  record NotAVoter(String voter) implements Rejection {}

  /** A ballot is not well-formed; which option, and what is wrong. */
  record FaultyBallot(BallotFault fault, String option, int value, int limit)
      implements Rejection {}

  /** The round is held in another form than the act needs. */
  record WrongForm(VotingForm form) implements Rejection {}

  /** A secret ballot that was handed in can be neither taken back nor corrected nor repeated. */
  record SecretBallotStays(String voter) implements Rejection {}

  /** A secret round that was closed stays closed: what came later would be told apart. */
  record SecretRoundStaysClosed() implements Rejection {}

  /** So few secret ballots that counting them would tell who chose what. */
  record TooFewSecretBallots(int ballots, int fewest) implements Rejection {}

  /** A weighting that goes with no round in this form. */
  record WeightingDoesNotFit(VotingForm form) implements Rejection {}

  /** This voter hands in for as many others as one may. */
  record TooManyProxies(String voter, int limit) implements Rejection {}

  /** Nobody hands in for oneself as another. */
  record OwnProxy() implements Rejection {}

  /** A round is still open, so the hearing cannot be closed. */
  record RoundStillOpen(String question) implements Rejection {}

  /** The minutes are approved and locked. */
  record MinutesLocked() implements Rejection {}

  /** This section of the minutes is final; it needs another status before it is changed. */
  record SectionIsFinal(String section) implements Rejection {}

  /** Only the one who made a comment takes it out. */
  record CommentOfAnother(String by) implements Rejection {}

  /** No delegation has a passage that could be sent to be corrected. */
  record NothingToCorrect() implements Rejection {}

  /** Corrections of this sheet are decided already, so it is not read in again. */
  record CorrectionsDecided() implements Rejection {}

  /** The file is open for reading only. */
  record ReadOnly() implements Rejection {}

  /** There is nothing to undo or redo here, or it may not be taken back. */
  record NothingToTakeBack() implements Rejection {}
}
