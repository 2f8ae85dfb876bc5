package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.List;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.SmallGroups;
import org.hearingdesk.domain.log.Fact;

/** Decides what a command comes to. Pure: what it needs of the world is handed in. */
public final class Decide {
  private Decide() {}

  /**
   * The facts by which a command is carried out on this hearing, or why it is not.
   *
   * @param now the moment at which it is asked for
   */
  public static Decision decide(Hearing hearing, Command command, Instant now) {
    if (needsHearing(command) && hearing.details().isEmpty()) {
      return Decision.refuse(new Rejection.Unknown("hearing", ""));
    }
    try {
      return Decision.accept(facts(hearing, command, now));
    } catch (Refusal refusal) {
      return Decision.refuse(refusal.reason());
    }
  }

  private static boolean needsHearing(Command command) {
    return !(command instanceof Command.CreateHearing)
        && !(command instanceof Command.TakeOverRecord);
  }

  private static List<Fact> facts(Hearing hearing, Command command, Instant now) {
    return switch (command) {
      case Command.CreateHearing create -> create(hearing, create);
      case Command.TakeOverRecord takeOver -> takeOver(hearing, takeOver);
      case Command.EditDetails edit -> edit(edit);
      case Command.AddPart add -> Preparation.add(hearing, add);
      case Command.AddParts add -> Preparation.addAll(hearing, add);
      case Command.EditPart edit -> Preparation.edit(hearing, edit);
      case Command.RemovePart remove -> Preparation.remove(hearing, remove);
      case Command.MovePart move -> Preparation.move(hearing, move);
      case Command.OpenHearing open -> Agenda.open(hearing, now);
      case Command.CloseHearing close -> Agenda.close(hearing, now);
      case Command.ReopenHearing reopen -> Agenda.reopen(hearing, reopen, now);
      case Command.StartItem start -> Agenda.start(hearing, start, now);
      case Command.FinishItem finish -> Agenda.finish(hearing, finish, now);
      case Command.SkipItem skip -> Agenda.skip(hearing, skip);
      case Command.RestoreItem restore -> Agenda.restore(hearing, restore);
      case Command.RequestFloor request -> ListOfSpeakers.request(hearing, request, now);
      case Command.WithdrawRequest withdraw -> ListOfSpeakers.withdraw(hearing, withdraw);
      case Command.RestoreRequest restore -> ListOfSpeakers.restore(hearing, restore);
      case Command.CloseList close -> ListOfSpeakers.close(hearing, close, now);
      case Command.ReopenList reopen -> ListOfSpeakers.reopen(hearing, reopen);
      case Command.InterruptHearing interrupt -> Standstill.interrupt(hearing, interrupt, now);
      case Command.ResumeHearing resume -> Standstill.resume(hearing, now);
      case Command.MoveRequest move -> ListOfSpeakers.move(hearing, move);
      case Command.GiveFloorToNext give -> Floor.giveToNext(hearing, give, now);
      case Command.GiveFloorToRequest give -> Floor.giveToRequest(hearing, give, now);
      case Command.GiveFloor give -> Floor.give(hearing, give, now);
      case Command.PauseFloor pause -> Floor.pause(hearing, now);
      case Command.ResumeFloor resume -> Floor.resume(hearing, now);
      case Command.EndFloor end -> Floor.end(hearing, now);
      case Command.ExtendLimit extend -> Floor.extend(hearing, extend);
      case Command.RenewLimit renew -> Floor.renew(hearing, now);
      case Command.NoteIntervention note -> Correction.note(hearing, note, now);
      case Command.RemoveIntervention remove -> Correction.remove(hearing, remove);
      case Command.CorrectSpeaker correct -> Correction.speaker(hearing, correct);
      case Command.CorrectTimes correct -> Correction.times(hearing, correct, now);
      case Command.CorrectItem correct -> Correction.item(hearing, correct);
      case Command.CorrectItemTimes correct -> Correction.itemTimes(hearing, correct, now);
      case Command.SplitIntervention split -> Correction.split(hearing, split, now);
      case Command.JoinInterventions join -> Correction.join(hearing, join);
      case Command.TakePosition take -> Capture.position(hearing, take);
      case Command.AddMark mark -> Capture.mark(hearing, mark);
      case Command.RewordMark reword -> Capture.reword(hearing, reword);
      case Command.RemoveMark remove -> Capture.unmark(hearing, remove);
      case Command.TagTopic tag -> Capture.tag(hearing, tag);
      case Command.UntagTopic untag -> Capture.untag(hearing, untag);
      case Command.TightenAttribution tighten -> Capture.tighten(hearing, tighten);
      case Command.WritePrivateNote write -> Capture.note(hearing, write);
      case Command.WriteText write -> Texts.write(hearing, write);
      case Command.OpenRound open -> Priorities.open(hearing, open, now);
      case Command.CloseRound close -> Priorities.close(hearing, close, now);
      case Command.ReopenRound reopen -> Priorities.reopen(hearing, reopen);
      case Command.DiscardRound discard -> Priorities.discard(hearing, discard);
      case Command.HandInBallot handIn -> Priorities.handIn(hearing, handIn, now);
      case Command.HandInBallots all -> Priorities.handInAll(hearing, all, now);
      case Command.WithdrawBallot withdraw -> Priorities.withdraw(hearing, withdraw);
      case Command.HandInByProxy handIn -> Priorities.handInByProxy(hearing, handIn, now);
      case Command.HandInLate handIn -> Priorities.handInLate(hearing, handIn, now);
      case Command.DecideLateBallot decide -> Priorities.decideLate(hearing, decide);
      case Command.CountHands count -> Hands.count(hearing, count, now);
      case Command.HandInSecretly handIn -> Secrecy.handIn(hearing, handIn);
      case Command.TakeOverSection takeOver -> Texts.takeOver(hearing, takeOver);
      case Command.WriteParagraph write -> Texts.paragraph(hearing, write);
      case Command.StrikeParagraph strike -> Texts.strike(hearing, strike);
      case Command.GiveBackSection giveBack -> Texts.giveBack(hearing, giveBack);
      case Command.SetSectionStatus set -> Texts.status(hearing, set);
      case Command.SendCorrectionSheets send -> Reviewing.send(hearing, send, now);
      case Command.ReadInCorrections read -> Reviewing.takeBack(hearing, read, now);
      case Command.DecideCorrection decide -> Reviewing.decide(hearing, decide);
      case Command.TellCorrections tell -> Reviewing.tell(hearing, tell);
      case Command.ApproveMinutes approve -> Reviewing.approve(hearing, now);
      case Command.ReopenMinutes reopen -> Reviewing.reopen(hearing, reopen, now);
      case Command.MakeComment make -> Commenting.make(hearing, make, now);
      case Command.SettleComment settle -> Commenting.settle(hearing, settle, now);
      case Command.RemoveComment remove -> Commenting.remove(hearing, remove);
      case Command.NameVersion name -> Versions.name(hearing, name, now);
      case Command.SettleConflict settle -> settle(hearing, settle);
    };
  }

  private static List<Fact> create(Hearing hearing, Command.CreateHearing create) {
    requireEmpty(hearing);
    details(create.details());
    return List.of(new Fact.HearingCreated(create.details()));
  }

  private static List<Fact> takeOver(Hearing hearing, Command.TakeOverRecord takeOver) {
    requireEmpty(hearing);
    details(
        takeOver.record().details().orElseThrow(() -> new Refusal(new Rejection.Blank("details"))));
    Soundness.check(takeOver.record());
    return List.of(new Fact.RecordTakenOver(takeOver.record()));
  }

  private static void requireEmpty(Hearing hearing) {
    if (hearing.details().isPresent()) {
      throw new Refusal(new Rejection.AlreadyThere("hearing", ""));
    }
  }

  private static List<Fact> edit(Command.EditDetails edit) {
    if (edit.before().equals(edit.after())) {
      return List.of();
    }
    details(edit.after());
    return List.of(new Fact.DetailsEdited(edit.before(), edit.after()));
  }

  static void details(HearingDetails details) {
    Check.name("title", details.title());
    Check.line("kind", details.kind());
    Check.line("organiser", details.organiser());
    Check.text("nature", details.nature(), Check.TEXT);
    Check.line("place", details.place());
    Check.line("contact", details.contact());
    Check.text("sampleNotice", details.sampleNotice(), Check.NAME);
    Check.range("date", details.date().getYear(), 1900, 2200);
    details.limit().ifPresent(limit -> Check.duration("limit", limit));
    details.kindLimits().ifPresent(Check::limits);
    details
        .smallGroups()
        .ifPresent(each -> Check.range("fewestShown", each.fewestShown(), 1, SmallGroups.MOST));
    if (!details.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new Refusal(new Rejection.BadCharacter("language"));
    }
  }

  private static List<Fact> settle(Hearing hearing, Command.SettleConflict settle) {
    boolean known = hearing.conflicts().stream().anyMatch(conflict -> matches(conflict, settle));
    if (!known) {
      throw new Refusal(new Rejection.Unknown("conflict", settle.subject()));
    }
    return List.of(new Fact.ConflictSettled(settle.entry(), settle.subject(), settle.field()));
  }

  private static boolean matches(Conflict conflict, Command.SettleConflict settle) {
    return conflict.entry().equals(settle.entry())
        && conflict.subject().equals(settle.subject())
        && conflict.field().equals(settle.field());
  }
}
