package org.hearingdesk.ui.floor.statistics;

import java.util.Locale;
import java.util.function.Function;
import org.hearingdesk.domain.time.Group;

/** What is called by no name of its own: several together, whoever nobody knows. */
final class GroupNames {
  private GroupNames() {}

  /**
   * The name of a group in a table.
   *
   * @param name of one that is known
   */
  static <K> String of(Day day, Section section, Group<K> group, Function<K, String> name) {
    return switch (group) {
      case Group.Of<K>(K key) -> name.apply(key);
      case Group.Together<K> together -> day.text("floor.statistics.together");
      case Group.NotRecorded<K> none -> day.text(notRecorded(section));
      case Group.NotAttributed<K> nobody -> day.text(notAttributed(section));
    };
  }

  private static String notRecorded(Section section) {
    return switch (section) {
      case SIDES, WAITS -> "floor.statistics.no_side";
      case ORGANISATIONS -> "floor.statistics.no_organisation";
      case PLACES -> "floor.statistics.has_left";
      case LEVELS -> "floor.statistics.value.not_stated";
      case PEOPLE, GENDERS, ITEMS, NOT_CALLED, ORGANISATIONS_NOT_HEARD, PEOPLE_NOT_HEARD ->
          "floor.statistics.not_recorded";
    };
  }

  private static String notAttributed(Section section) {
    return switch (section) {
      case PEOPLE, GENDERS, PLACES -> "floor.statistics.no_person";
      case ITEMS -> "floor.statistics.no_item";
      case ORGANISATIONS, LEVELS -> "floor.statistics.no_body";
      case SIDES, WAITS, NOT_CALLED, ORGANISATIONS_NOT_HEARD, PEOPLE_NOT_HEARD ->
          "floor.statistics.unidentified";
    };
  }

  /** The name of a choice such as a level. */
  static String of(Day day, Enum<?> value) {
    return day.text("floor.statistics.value." + value.name().toLowerCase(Locale.ROOT));
  }
}
