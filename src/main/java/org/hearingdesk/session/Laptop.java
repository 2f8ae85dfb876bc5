package org.hearingdesk.session;

/**
 * The laptop on which the program runs, and who sits at it.
 *
 * @param node tells this laptop's entries from another's; made once and kept in the settings
 * @param operator how the person calls themselves, such as "Moderator"
 */
public record Laptop(String node, String operator) {}
