package org.hearingdesk.session;

/**
 * The laptop on which the program runs, and who sits at it.
 *
 * @param node tells this laptop's entries from another's; made once and kept in the settings
 * @param operator how the person calls themselves, such as "Moderator"
 * @param always whether it signs so whatever the file says of who goes on in it
 */
public record Laptop(String node, String operator, boolean always) {
  public Laptop(String node, String operator) {
    this(node, operator, false);
  }
}
