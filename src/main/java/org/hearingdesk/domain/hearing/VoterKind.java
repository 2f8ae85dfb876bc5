package org.hearingdesk.domain.hearing;

/** Who hands in one ballot. */
public enum VoterKind {
  ORGANISATION,
  PARTICIPANT
}
