package org.hearingdesk.session;

/** Whether what was done is on the disk. */
public enum SaveState {
  SAVED,
  SAVING,
  NOT_SAVED,
  READ_ONLY
}
