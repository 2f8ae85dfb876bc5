package org.hearingdesk.exchange.record;

import java.util.List;
import org.hearingdesk.domain.hearing.Hearing;

/** The outcome of reading a record: the hearing, or why not. */
public sealed interface RecordReading {

  /**
   * A hearing in which every reference leads somewhere; whether its texts can be taken over is
   * decided when it is.
   */
  record Ready(Hearing hearing) implements RecordReading {}

  /**
   * The first thing that is wrong.
   *
   * @param line the line of the file, from 1; 0 where the whole file is meant
   * @param key of the message
   * @param arguments of the message
   */
  record Refused(int line, String key, List<String> arguments) implements RecordReading {
    public Refused {
      arguments = List.copyOf(arguments);
    }
  }
}
