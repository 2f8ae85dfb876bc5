package org.hearingdesk.exchange.corrections;

import java.util.Arrays;
import java.util.List;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ReturnedPassage;

/** The outcome of reading a correction sheet that came back: its passages, or why not. */
public sealed interface CorrectionReading {

  /**
   * A sheet of this hearing.
   *
   * @param passages those that are in the file, in the order of the sheet
   * @param changed how many of them are otherwise than they were sent
   * @param missing the numbers of those that are not in the file
   */
  record Ready(
      Id<CorrectionSheet> sheet, List<ReturnedPassage> passages, int changed, List<Integer> missing)
      implements CorrectionReading {
    public Ready {
      passages = List.copyOf(passages);
      missing = List.copyOf(missing);
    }
  }

  /**
   * What is wrong with the file.
   *
   * @param key of the message
   * @param arguments of the message
   */
  record Refused(String key, List<String> arguments) implements CorrectionReading {
    public Refused {
      arguments = List.copyOf(arguments);
    }

    static Refused of(String name, Object... arguments) {
      return new Refused(
          "exchange.corrections." + name, Arrays.stream(arguments).map(Object::toString).toList());
    }
  }
}
