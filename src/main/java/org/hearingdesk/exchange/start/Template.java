package org.hearingdesk.exchange.start;

/** What a new hearing may start from. */
public enum Template {
  /** The usual sides and an empty agenda. */
  BLANK,
  /** A dedicated hearing: opening, presentations, discussion, priorities, conclusions. */
  DEDICATED_HEARING,
  /** An expert group: opening, a presentation for each part, discussion, conclusions. */
  EXPERT_GROUP,
  /** A sectoral committee: agenda, minutes of the last one, points, any other business. */
  COMMITTEE,
  /** A workshop: introduction, groups, a priority question, results. */
  WORKSHOP,
  /** A public meeting: opening, presentation, questions from the floor, closing. */
  PUBLIC_MEETING,
  /** A round table: a short opening, rounds of interventions, a closing. */
  ROUND_TABLE
}
