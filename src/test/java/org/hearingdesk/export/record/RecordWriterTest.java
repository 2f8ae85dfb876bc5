package org.hearingdesk.export.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.exchange.record.RecordReader;
import org.hearingdesk.exchange.record.RecordReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordWriterTest {
  private final RecordWriter writer = new RecordWriter();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(published());

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @Test
  void thePublishedSchemaIsDrawnFromTheTypes() throws IOException {
    String drawn = RecordSchema.text();
    Path file = Path.of("target", "record.schema.json");
    Files.writeString(file, drawn);
    assertThat(published()).as("%s holds what the resource should hold", file).isEqualTo(drawn);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRecordFitsTheSchemaUnderEveryRule(long seed) throws IOException {
    Hearing hearing = scribbled(seed);
    assertFits(whole(hearing), seed);
    for (AttributionRule rule : AttributionRule.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(Attribution.publish(hearing, rule), out);
      assertFits(out.toString(UTF_8), seed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"version\" : 1 | \"version\" : 2",
        "\"stage\" : | \"stages\" :",
        "\"title\" : \"Skills\" | \"title\" : 7",
        "\"sides\" : [ ] | \"sides\" : { }"
      })
  void theSchemaFindsWhatTheReaderRefuses(String right, String other) throws IOException {
    String json = whole(new Desk("a", 1).hearing());
    assertThat(json).contains(right);
    String wrong = json.replace(right, other);
    assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
    assertThat(new RecordReader().read(new ByteArrayInputStream(wrong.getBytes(UTF_8))))
        .isInstanceOf(RecordReading.Refused.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRecordTakenOverInANewFileIsAnEqualHearing(long seed) throws IOException {
    Desk desk = new Desk("a", seed);
    desk.work(500);
    Hearing hearing = desk.hearing();
    RecordReading reading =
        new RecordReader().read(new ByteArrayInputStream(whole(hearing).getBytes(UTF_8)));
    assertThat(reading).as("seed %d", seed).isEqualTo(new RecordReading.Ready(hearing));
    Desk other = new Desk("b", 1, History.EMPTY);
    assertThat(other.submit(new Command.TakeOverRecord(hearing)))
        .as("seed %d", seed)
        .isInstanceOf(Decision.Accepted.class);
    assertThat(other.hearing()).as("seed %d", seed).isEqualTo(hearing);
  }

  @Test
  void aRecordFromBeforeInterruptionsIsReadAsOneWithout() throws IOException {
    Hearing hearing = new Desk("a", 1).hearing();
    String json = whole(hearing);
    String older = json.replaceFirst("\\s*\"interruptions\" : \\[ ],", "");
    assertThat(older).isNotEqualTo(json);
    assertThat(new RecordReader().read(new ByteArrayInputStream(older.getBytes(UTF_8))))
        .isEqualTo(new RecordReading.Ready(hearing));
  }

  @Test
  void theSameHearingGivesTheSameBytes() throws IOException {
    assertThat(whole(scribbled(3))).isEqualTo(whole(scribbled(3)));
  }

  private static Hearing scribbled(long seed) {
    Desk desk = new Desk("a", seed);
    desk.scribble(400);
    return desk.hearing();
  }

  private String whole(Hearing hearing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeWhole(hearing, out);
    return out.toString(UTF_8);
  }

  private void assertFits(String json, long seed) {
    List<com.networknt.schema.Error> errors = schema.validate(json, InputFormat.JSON);
    assertThat(errors).as("seed %d", seed).isEmpty();
  }

  private static String published() {
    try (InputStream in = RecordWriter.class.getResourceAsStream(RecordWriter.SCHEMA)) {
      return new String(Objects.requireNonNull(in, RecordWriter.SCHEMA).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
