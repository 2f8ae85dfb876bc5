package org.hearingdesk.document;

import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;

/** Puts into words what comes after a hearing: who does what by when, what is open until when. */
record NextSteps(Phrasebook words) {

  /** {@code DG EMPL: send the draft, by 1 May 2021.} */
  String followUp(FollowUp followUp, String said) {
    String what = said.strip().replaceFirst("[.]$", "");
    String task =
        followUp.who().isBlank()
            ? words.sentenceStart(what)
            : words.text("document.minutes.who-what", followUp.who().strip(), what);
    return Phrasebook.sentence(
        followUp
            .due()
            .map(day -> words.text("document.minutes.by-day", task, words.date(day)))
            .orElse(task));
  }

  String consultation(Consultation consultation, String title) {
    return Phrasebook.sentence(
        consultation
            .openUntil()
            .map(day -> words.text("document.minutes.open-until", title, words.date(day)))
            .orElse(title));
  }
}
