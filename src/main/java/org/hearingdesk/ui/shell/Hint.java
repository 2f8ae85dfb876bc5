package org.hearingdesk.ui.shell;

/**
 * A key that is typed rather than pressed, such as {@code #} for a topic.
 *
 * @param keys as they are typed
 * @param words message key of what they do, in a word or three
 */
public record Hint(String keys, String words) {}
