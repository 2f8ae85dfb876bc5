package org.hearingdesk.export.akn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.hearingdesk.document.DocumentKind;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Held against the schema of OASIS. */
class AknExporterTest {
  private static final Pattern SPEECH = Pattern.compile("<speech [^>]*by=\"#([^\"]+)\"[^>]*>");

  private static final Pattern VOTING = Pattern.compile("<voting eId=\"voting_\\d\" refersTo=");

  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final AknExporter exporter = new AknExporter(messages);

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void theMinutesOfTheSampleAreADebateWithEveryTurn(AttributionRule rule)
      throws IOException, SAXException {
    Hearing hearing = sample();
    PublishedHearing published = Attribution.publish(hearing, rule);
    Document minutes = DocumentKind.MINUTES.builder(messages).build(published, Instant.EPOCH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.writeMinutes(minutes, published, out);
    String file = out.toString(UTF_8);
    assertValid(file);
    Matcher speeches = SPEECH.matcher(file);
    Set<String> actors = new HashSet<>();
    int count = 0;
    while (speeches.find()) {
      count++;
      actors.add(speeches.group(1));
    }
    assertThat(count).isEqualTo(hearing.interventions().size());
    assertThat(actors).allMatch(actor -> file.contains(" eId=\"" + actor + "\" href="));
    assertThat(file).contains("startTime=\"2021-04-15T");
    assertThat(VOTING.matcher(file).results()).hasSize(2);
  }

  @Test
  void reportsAreValidInEveryLanguageAndWhateverIsTyped() throws IOException, SAXException {
    assertValid(report(SampleDocuments.minutes()));
    assertValid(report(TranslatedSamples.greek()));
    String hostile = report(HostileText.everywhere());
    assertValid(hostile);
    assertThat(hostile).doesNotContain("<script>");
  }

  @Test
  void theWordsOfTheDocumentAreThere() throws IOException {
    assertThat(report(SampleDocuments.minutes()))
        .contains(
            "<docTitle>" + SampleDocuments.minutes().title() + "</docTitle>",
            "<num>1</num><heading>Approval of the agenda</heading>");
  }

  private String report(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.writeReport("summary", document, out);
    return out.toString(UTF_8);
  }

  private static Hearing sample() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    return session.snapshot().hearing();
  }

  private static void assertValid(String file) throws SAXException {
    URL place =
        Objects.requireNonNull(
            AknExporterTest.class.getResource("/org/hearingdesk/export/akn/akomantoso30.xsd"));
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    Schema schema = factory.newSchema(place);
    assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(file))))
        .doesNotThrowAnyException();
  }
}
