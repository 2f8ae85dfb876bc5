package org.hearingdesk.ui.welcome;

import java.nio.file.Path;

/**
 * A backup of a hearing.
 *
 * @param when it was written, in words
 * @param what it holds, in words
 * @param sound whether it can be restored
 */
public record BackupRow(Path file, String when, String what, boolean sound) {}
