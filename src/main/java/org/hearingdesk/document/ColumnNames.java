package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of options and voters in a table for programs, where no two may be alike. */
final class ColumnNames {
  /** What a reader of ballots takes for a column about the voter. */
  private static final Set<String> TAKEN =
      Set.of(
          "organisation",
          "organization",
          "delegation",
          "participant",
          "voter",
          "side",
          "group",
          "weight",
          "count");

  private ColumnNames() {}

  /** The names; one that was there before, or would be misread, gets a number. */
  static List<String> of(List<String> texts) {
    Set<String> before = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      String name = text.strip();
      boolean misread = TAKEN.contains(name.toLowerCase(Locale.ROOT));
      for (int number = misread ? 1 : 2; misread || !before.add(name); number++) {
        name = text.strip() + " (" + number + ")";
        misread = false;
      }
      names.add(name);
    }
    return names;
  }
}
