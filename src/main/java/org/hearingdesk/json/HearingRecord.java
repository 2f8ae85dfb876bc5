package org.hearingdesk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The record of a hearing as a file that other programs read and write; {@code record.schema.json}
 * describes it.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param attribution the rule by which names were taken out; empty for the whole record
 */
public record HearingRecord(
    String format, int version, Optional<AttributionRule> attribution, Hearing hearing) {
  public static final String FORMAT = "hearing-desk-record";
  public static final int VERSION = 1;

  /** Larger ones are not read. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** Of what is said to be a record: what it calls itself, as far as it does. */
  public record Header(Optional<String> format, Optional<Integer> version) {}

  public void write(OutputStream out) throws IOException {
    new DomainJson<>(HearingRecord.class, LARGEST).indented(this, out);
  }

  public static HearingRecord read(byte[] json) throws MalformedJsonException {
    return new DomainJson<>(HearingRecord.class, LARGEST).read(json);
  }

  /** The header alone, which is the same in every version. */
  public static Header header(byte[] json) {
    Optional<String> format = Optional.empty();
    Optional<Integer> version = Optional.empty();
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return new Header(format, version);
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        if (name.equals("format") && value == JsonToken.VALUE_STRING) {
          format = Optional.of(in.getString());
        } else if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
          version = Optional.of(in.getIntValue());
        }
        in.skipChildren();
      }
    } catch (JacksonException e) {
      // What is wrong with it is told by reading the whole.
      return new Header(format, version);
    }
    return new Header(format, version);
  }
}
