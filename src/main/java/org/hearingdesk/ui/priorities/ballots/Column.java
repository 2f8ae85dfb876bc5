package org.hearingdesk.ui.priorities.ballots;

/**
 * A column of the grid: an option, or two that are compared.
 *
 * @param key what is typed for it, or the keys of the two
 */
record Column(String id, String key, String words) {}
