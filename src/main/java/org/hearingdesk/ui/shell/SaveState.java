package org.hearingdesk.ui.shell;

/** Whether what a person sees is on the disk. */
public enum SaveState {
  SAVED,
  SAVING,
  NOT_SAVED,
  READ_ONLY
}
