package org.hearingdesk.domain.hearing;

/** How far a round has come. */
public enum RoundState {
  OPEN,
  CLOSED,
  DISCARDED
}
