package org.hearingdesk.ui.prepare;

import org.hearingdesk.domain.hearing.Participant;

/** What a person may ask for who is in a hearing; the application carries it out. */
public interface PersonalActs {
  /** Writes a list of what the hearing holds about somebody, where the user says. */
  void list(Participant person);

  /** Asks whether somebody is to be erased for good, and does so. */
  void erase(Participant person);

  /** Where there is nothing to carry it out with. */
  PersonalActs NONE =
      new PersonalActs() {
        @Override
        public void list(Participant person) {}

        @Override
        public void erase(Participant person) {}
      };
}
