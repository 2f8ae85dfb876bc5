package org.hearingdesk.sample;

/** Moments of the sample hearing at which its replay may stop. */
public enum Moment {
  /** 10.42: EFEE speaks on micro-credentials, and five wait. */
  MICRO_CREDENTIALS,
  /** 11.53: the first priority question is open, and 19 of 31 organisations have handed in. */
  PRIORITIES,
  /** 14.15: the hearing is closed, and the minutes are begun. */
  CLOSED
}
