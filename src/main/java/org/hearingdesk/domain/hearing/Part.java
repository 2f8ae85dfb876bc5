package org.hearingdesk.domain.hearing;

/**
 * A part of a hearing that a person prepares and may add, edit, move and remove.
 *
 * <p>The log has one kind of fact for each of these four acts, whichever part it is about.
 */
public sealed interface Part extends Identified
    permits Side,
        Organisation,
        Participant,
        AgendaItem,
        Topic,
        WrittenContribution,
        Consultation,
        PriorityQuestion,
        Conclusion,
        FollowUp {

  /**
   * How a person calls this part: its name, title or first words. Never blank in a valid hearing.
   */
  String label();
}
