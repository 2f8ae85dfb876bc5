package org.hearingdesk.domain.hearing;

/** In which form a round is held: what is recorded of who chose what. */
public enum VotingForm {
  /** Each ballot is recorded with its voter. */
  NAMED,
  /** Who handed in is recorded, and what was handed in, and nothing that ties the two together. */
  SECRET,
  /** Hands are counted, side by side; no voter is recorded. */
  HANDS
}
