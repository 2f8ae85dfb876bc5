package org.hearingdesk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainJsonTest {
  private static final long SEED = 20_261_123;

  private final DomainJson<Fact> facts = new DomainJson<>(Fact.class, 1_000_000);
  private final DomainJson<Part> parts = new DomainJson<>(Part.class, 1_000_000);
  private final DomainJson<Speaker> speakers = new DomainJson<>(Speaker.class, 3_000_000);

  static List<Class<?>> everyFact() {
    return List.of(Fact.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyFact")
  void everyFactReadsBackAsItself(Class<? extends Fact> type) throws Exception {
    RandomValues values = new RandomValues(SEED);
    for (int i = 0; i < 20; i++) {
      Fact fact = values.of(type);
      byte[] json = facts.compact(fact);
      assertThat(facts.read(json))
          .as("seed %d, value %d: %s", SEED, i, new String(json, UTF_8))
          .isEqualTo(fact);
    }
  }

  @Test
  void aWholeHearingReadsBackAsItselfOverManyLines() throws Exception {
    DomainJson<Hearing> hearings = new DomainJson<>(Hearing.class, 10_000_000);
    RandomValues values = new RandomValues(SEED);
    for (int i = 0; i < 20; i++) {
      Hearing hearing = values.of(Hearing.class);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      hearings.indented(hearing, out);
      assertThat(hearings.read(new ByteArrayInputStream(out.toByteArray())))
          .as("seed %d, value %d", SEED, i)
          .isEqualTo(hearing);
    }
  }

  @Test
  void theFormatIsPlainToRead() {
    Side side = new Side(Id.of("s1"), "Employers", "E", SideColour.TEAL, true, new Weight(1, 3));
    assertThat(new String(facts.compact(new Fact.PartAdded(side, Optional.empty())), UTF_8))
        .isEqualTo(
            "{\"type\":\"PartAdded\",\"part\":{\"type\":\"Side\",\"id\":\"s1\",\"name\":\"Employers\","
                + "\"letter\":\"E\",\"colour\":\"TEAL\",\"votes\":true,\"weight\":\"1/3\"}}");
    assertThat(
            new String(
                facts.compact(new Fact.LimitExtended(Id.of("i1"), Duration.ofSeconds(90))), UTF_8))
        .isEqualTo("{\"type\":\"LimitExtended\",\"intervention\":\"i1\",\"by\":\"PT1M30S\"}");
  }

  @Test
  void propertiesMayComeInAnyOrder() throws Exception {
    Speaker expected =
        new Speaker.Several(List.of(new Speaker.Person(Id.of("p1")), new Speaker.Unidentified()));
    assertThat(
            read(
                "{'speakers':[{'participant':'p1','type':'Person'},{'type':'Unidentified'}],'type':'Several'}"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'type':'Person','participant':'p1','name':'x'} | /name | unknown property \"name\"",
        "{'type':'Person'} | '' | \"participant\" is missing",
        "{'type':'Person','participant':null} | /participant | expected an id in quotation marks",
        "{'type':'Person','participant':7} | /participant | expected an id in quotation marks",
        "{'type':'Person','participant':'a b'} | /participant | not an id: \"a b\"",
        "{'type':'Person','participant':'a','participant':'b'} | /participant | is there twice",
        "{'type':'Persona','participant':'a'} | /type | expected one of Person, Body, OfSide,"
            + " Several, Unidentified",
        "{'type':3} | /type | expected one of Person, Body, OfSide, Several, Unidentified",
        "{'participant':'a'} | '' | \"type\" is missing",
        "{} | '' | \"type\" is missing",
        "[] | '' | expected an object in curly brackets",
        "'Person' | '' | expected an object in curly brackets",
        "{'type':'Several','speakers':{}} | /speakers | expected a list in square brackets",
        "{'type':'Several','speakers':[{'type':'Unidentified'},3]} | /speakers/1 | expected an"
            + " object in curly brackets",
        "{'type':'Unidentified'} {} | '' | something follows the end",
        "{'speakers':[{'type':'Unidentified'},{'type':'Nobody'}],'type':'Several'} |"
            + " /speakers/1/type | expected one of Person, Body, OfSide, Several, Unidentified",
      })
  void whatIsOfAnotherShapeIsRefusedWithItsPlace(String json, String path, String detail) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            MalformedJsonException.class,
            e -> {
              assertThat(e.detail()).isEqualTo(detail);
              assertThat(e.path()).isEqualTo(path.replace("''", ""));
              assertThat(e.line()).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{'type':'Person','participant':'a'",
        "nonsense",
        "{'type':'Person' 'a'}",
        "\u0000"
      })
  void whatIsNoJsonIsRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void thePlaceIsToldByLineToo() {
    assertThatThrownBy(() -> read("{\n  'type': 'Person',\n  'participant': 4\n}"))
        .isInstanceOfSatisfying(
            MalformedJsonException.class, e -> assertThat(e.line()).isEqualTo(3));
  }

  @Test
  void depthLengthAndSizeAreBounded() {
    String deep = "{'type':'Several','speakers':[".repeat(5_000);
    assertThatThrownBy(() -> read(deep)).isInstanceOf(MalformedJsonException.class);
    String longText = "{'type':'Person','participant':'" + "x".repeat(1_000_001) + "'}";
    assertThatThrownBy(() -> read(longText)).isInstanceOf(MalformedJsonException.class);
    DomainJson<Speaker> small = new DomainJson<>(Speaker.class, 20);
    byte[] tooBig = speakers.compact(new Speaker.Person(Id.of("a".repeat(60))));
    assertThatThrownBy(() -> small.read(new ByteArrayInputStream(tooBig)))
        .isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void aTableWithTheSameIdTwiceIsRefused() {
    DomainJson<Hearing> hearings = new DomainJson<>(Hearing.class, 1_000_000);
    byte[] empty = hearings.compact(Hearing.EMPTY);
    String topic = "{\"id\":\"t\",\"name\":\"Pay\"}";
    String twice =
        new String(empty, UTF_8)
            .replace("\"topics\":[]", "\"topics\":[" + topic + "," + topic + "]");
    assertThatThrownBy(() -> hearings.read(twice.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            MalformedJsonException.class, e -> assertThat(e.path()).isEqualTo("/topics"));
  }

  @Test
  void whatTheDomainRefusesIsAFaultOfTheText() {
    String side =
        "{'type':'Side','id':'s','name':'n','letter':'E','colour':'TEAL','votes':true,'weight':'1/0'}";
    assertThatThrownBy(() -> parts.read(side.replace('\'', '"').getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            MalformedJsonException.class,
            e -> assertThat(e.detail()).isEqualTo("not a weight: \"1/0\""));
  }

  @Test
  void aStreamThatFailsIsNotAFaultOfTheText() {
    assertThatThrownBy(() ->
            speakers.read(
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    throw new IOException("stick pulled");
                  }

                  @Override
                  public int read(byte[] bytes, int from, int length) throws IOException {
                    return read();
                  }
                }))
        .isInstanceOf(IOException.class)
        .hasMessage("stick pulled");
  }

  @Test
  void instantsReadAsTheGeneralParserReadsThem() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      int digits = random.nextInt(4) * 3;
      long nanos = digits == 0 ? 0 : (long) (random.nextInt(1_000) * Math.pow(10, 9 - digits));
      Instant instant = Instant.ofEpochSecond(random.nextInt(), nanos);
      assertThat(InstantText.parse(instant.toString())).as("seed %d", SEED).isEqualTo(instant);
    }
    for (String odd :
        List.of("+12345-01-01T00:00:00Z", "2016-12-31T23:59:60Z", "2026-11-23T09:14:05+01:00")) {
      assertThat(InstantText.parse(odd)).isEqualTo(Instant.parse(odd));
    }
    for (String wrong :
        List.of(
            "2026-02-30T00:00:00Z",
            "2026-11-23T24:00:01Z",
            "2026-11-23T09:61:00Z",
            "2026-11-23",
            "x".repeat(24))) {
      assertThatThrownBy(() -> InstantText.parse(wrong))
          .isInstanceOf(java.time.DateTimeException.class);
    }
  }

  private Speaker read(String json) throws MalformedJsonException {
    return speakers.read(json.replace('\'', '"').getBytes(UTF_8));
  }
}
