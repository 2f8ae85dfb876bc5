package org.hearingdesk.domain.hearing;

/** What became of a correction that a delegation asked for. */
public enum CorrectionVerdict {
  ACCEPTED,
  PARTLY_ACCEPTED,
  DECLINED
}
