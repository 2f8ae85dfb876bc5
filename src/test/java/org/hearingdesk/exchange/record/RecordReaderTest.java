package org.hearingdesk.exchange.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.export.record.RecordWriter;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
  private static final long SEED = 11;

  private final RecordReader reader = new RecordReader();
  private final String record = record();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"title\" : \"Skills\" | \"title\" : 7 | at /hearing/details/title: expected a text in"
            + " quotation marks",
        "\"title\" : \"Skills\", | | at /hearing/details: \"title\" is missing",
        "\"title\" : \"Skills\" | \"titel\" : \"Skills\" | at /hearing/details/titel: unknown"
            + " property \"titel\"",
        "\"stage\" : \"DRAFT\" | \"stage\" : \"OPEN\" | at /hearing/stage: expected one of DRAFT,"
            + " LIVE, CLOSED",
        "\"date\" : \"2026-11-23\" | \"date\" : \"2026-02-30\" | at /hearing/details/date: not a"
            + " date: \"2026-02-30\"",
        "\"zone\" : \"Europe/Brussels\" | \"zone\" : \"Europe/Atlantis\" | at"
            + " /hearing/details/zone: not a time zone: \"Europe/Atlantis\"",
        "\"id\" : \"s1\" | \"id\" : \"s 1\" | at /hearing/sides/0/id: not an id: \"s 1\"",
        "\"weight\" : \"1\" | \"weight\" : \"-1\" | at /hearing/sides/0/weight: not a weight:"
            + " \"-1\"",
        "\"votes\" : true | \"votes\" : \"true\" | at /hearing/sides/0/votes: expected true or"
            + " false",
        "\"side\" : \"s1\" | \"side\" : \"s2\" | at /hearing/organisations/0/side: \"s2\" is"
            + " nowhere in the record",
        "\"version\" : 1 | \"version\" : 2 | the record is of version 2; this program reads version"
            + " 1",
        "\"hearing-desk-record\" | \"minutes\" | the file is not the record of a hearing",
      })
  void whatIsWrongIsSaidWithItsPlace(String from, String to, String message) throws IOException {
    assertThat(record).contains(from);
    assertThat(words(read(record.replace(from, to == null ? "" : to)))).isEqualTo(message);
  }

  @Test
  void theLineIsToldWhereThereIsOne() throws IOException {
    RecordReading reading = read(record.replace("\"votes\" : true", "\"votes\" : 1"));
    assertThat(reading).isInstanceOf(RecordReading.Refused.class);
    long line = record.substring(0, record.indexOf("\"votes\"")).lines().count();
    assertThat(((RecordReading.Refused) reading).line()).isEqualTo((int) line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "[]",
        "null",
        "7",
        "{",
        "\"text\"",
        "PK\u0003\u0004",
        "<html></html>"
      })
  void somethingElseIsRefused(String text) throws IOException {
    assertThat(read(text)).isInstanceOf(RecordReading.Refused.class);
  }

  @Test
  void aHundredMegabytesAreNotRead() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            java.util.Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThat(words(reader.read(endless)))
        .isEqualTo("the record is larger than the 64 MB that are read");
  }

  @Test
  void depthAndLengthAreBounded() throws IOException {
    String deep = "{\"type\":\"Several\",\"speakers\":[".repeat(100_000);
    assertThat(read(record.replace("\"requests\" : [ ]", "\"requests\" : [" + deep)))
        .isInstanceOf(RecordReading.Refused.class);
    String longTitle = "\"" + "x".repeat(2_000_000) + "\"";
    assertThat(read(record.replace("\"Skills\"", longTitle)))
        .isInstanceOf(RecordReading.Refused.class);
  }

  @Test
  void whatTheReaderLetsThroughIsStillDecidedOn() throws IOException {
    RecordReading reading = read(record.replace("\"Skills\"", "\" \""));
    assertThat(reading).isInstanceOf(RecordReading.Ready.class);
    assertThat(
            new Desk("b", 1, org.hearingdesk.domain.log.History.EMPTY)
                .submit(new Command.TakeOverRecord(((RecordReading.Ready) reading).hearing())))
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void anyDamageIsReadOrRefusedAndNeverACrash() throws IOException {
    Random random = new Random(SEED);
    byte[] whole = record.getBytes(UTF_8);
    for (int round = 0; round < 2_000; round++) {
      byte[] hurt = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
      }
      assertThat(reader.read(new ByteArrayInputStream(hurt)))
          .as("seed %d, round %d", SEED, round)
          .isNotNull();
    }
  }

  @Test
  void aFileThatIsNotThereIsATroubleOfTheDisk() {
    assertThatThrownBy(() -> reader.read(Path.of("nowhere.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private RecordReading read(String json) throws IOException {
    return reader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static String words(RecordReading reading) {
    return switch (reading) {
      case RecordReading.Ready ready -> "read";
      case RecordReading.Refused refused ->
          Messages.strict(java.util.Locale.ENGLISH)
              .text(refused.key(), refused.arguments().toArray());
    };
  }

  private static String record() {
    Desk desk = new Desk("a", 1);
    desk.submit(
        new Command.AddParts(
            List.of(
                new Side(Id.of("s1"), "Workers", "W", SideColour.TEAL, true, Weight.ONE),
                new Organisation(
                    Id.of("o1"),
                    "Union",
                    "",
                    Optional.of(Id.of("s1")),
                    Level.NOT_STATED,
                    "",
                    ""))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new RecordWriter().writeWhole(desk.hearing(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(UTF_8);
  }
}
