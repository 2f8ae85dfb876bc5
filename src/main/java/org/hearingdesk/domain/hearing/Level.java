package org.hearingdesk.domain.hearing;

/** Whether an organisation speaks for all industries or for one sector. */
public enum Level {
  NOT_STATED,
  CROSS_INDUSTRY,
  SECTORAL
}
