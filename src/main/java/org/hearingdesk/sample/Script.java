package org.hearingdesk.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What happens in the sample hearing, act after act. */
record Script(List<Act> acts) {
  static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final LocalDate DAY = LocalDate.of(2021, 4, 15);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm.ss");

  Script {
    acts = List.copyOf(acts);
  }

  /**
   * One act.
   *
   * @param verb one of the words explained at the head of the script
   * @param object what the verb needs, or blank
   */
  record Act(Instant at, String verb, String object) {
    /** The first word of the object. */
    String head() {
      int space = object.indexOf(' ');
      return space < 0 ? object : object.substring(0, space);
    }

    /** What follows the first word. */
    String tail() {
      int space = object.indexOf(' ');
      return space < 0 ? "" : object.substring(space + 1).strip();
    }
  }

  static Script read() {
    return new Script(Lines.of("script.txt").stream().map(line -> act(line)).toList());
  }

  static Instant at(LocalTime time) {
    return DAY.atTime(time).atZone(ZONE).toInstant();
  }

  private static Act act(Lines.Line line) {
    String object = line.fields().size() > 3 ? line.at(2) + " " + line.at(3) : line.at(2);
    return new Act(at(LocalTime.parse(line.at(0), TIME)), line.at(1), object.strip());
  }
}
