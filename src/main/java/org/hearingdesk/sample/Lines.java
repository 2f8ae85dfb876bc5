package org.hearingdesk.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The lines of one file of the sample hearing, each parted into its fields. */
final class Lines {
  private static final String FOLDER = "/org/hearingdesk/demo/";
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private Lines() {}

  /** Every line but those that begin with #. */
  static List<Line> of(String file) {
    try (InputStream in =
            Objects.requireNonNull(Lines.class.getResourceAsStream(FOLDER + file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new Line(List.of(BAR.split(line.strip(), -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The sample hearing cannot be read: " + file, e);
    }
  }

  /** One line. */
  record Line(List<String> fields) {
    Line {
      fields = List.copyOf(fields);
    }

    String at(int index) {
      return index < fields.size() ? fields.get(index) : "";
    }

    int number(int index) {
      return Integer.parseInt(at(index));
    }

    /** The parts of a field that lists several, parted by commas. */
    List<String> list(int index) {
      return at(index).isEmpty()
          ? List.of()
          : List.of(at(index).split(",", -1)).stream().map(String::strip).toList();
    }
  }
}
