package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.EveryText;
import org.hearingdesk.export.FileContents;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.FullHearing;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.publication.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hearing in which names that occur nowhere else stand in every text is written as every document
 * in every format by every rule, and every byte of the files is searched for them.
 */
class PublishedNamesTest {
  private static final String PERSON = "Zqjpervo";
  private static final String BODY = "Vkxcorpa";
  private static final String SIDE = "Jhwflanku";
  private static final String POST = "mxqposti";
  private static final String PRIVATE = "Wprivatuk";
  private static final String MARK = "Bqzemarku";
  private static final String WRITTEN =
      " – Bqzemarku, Ms Gisa %1$s, %1$s, GISA  %2$s and %2$s Gisa (mail MXQposti1@example.org) for %3$s Alba,"
              .formatted(PERSON, "ZQJPERVO", BODY)
          + " vkxcorpa-ALBA or VKXCORPA1.";

  /** What was written to be published by the hearing's own rule, and stands by it. */
  private static final Set<String> HEAD =
      Set.of(
          "HearingDetails.title",
          "HearingDetails.kind",
          "HearingDetails.organiser",
          "HearingDetails.nature",
          "HearingDetails.place",
          "HearingDetails.contact",
          "HearingDetails.sampleNotice");

  @TempDir private Path folder = Path.of("");

  @Test
  void theHearingHasSomethingInEveryFieldForTexts() {
    Set<String> without = new TreeSet<>(EveryText.fields());
    without.removeAll(EveryText.fieldsOf(FullHearing.of(AttributionRule.NAMED)));
    assertThat(without).as("a new field: put something into FullHearing").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "NAMED", mode = EnumSource.Mode.EXCLUDE)
  void noFileTellsMoreThanTheRuleThatWasAskedFor(AttributionRule rule) throws IOException {
    Hearing hearing =
        EveryText.replaced(FullHearing.of(AttributionRule.NAMED), PublishedNamesTest::named);
    assertTellsNoMore(hearing, rule, rule);
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void noFileTellsMoreThanTheHearingsOwnRule(AttributionRule own) throws IOException {
    Hearing hearing =
        EveryText.replaced(
            FullHearing.of(own),
            (field, before) ->
                HEAD.contains(field) || wasWritten(field, before) ? before : named(field, before));
    assertTellsNoMore(hearing, AttributionRule.NAMED, own);
  }

  /**
   * Paragraphs of the minutes that a person wrote, or agreed on, stand by the hearing's own rule.
   */
  private static boolean wasWritten(String field, String before) {
    return before.equals("Written.")
        || (field.startsWith("Paragraph.") && before.equals("Agreed."));
  }

  /** What a field says: a name of its own, or a text with names in it. */
  private static String named(String field, String before) {
    return switch (field) {
      case "Participant.givenName" -> "Gisa";
      case "Participant.familyName" -> PERSON;
      case "Participant.email" -> before.replace("post", POST);
      case "Participant.honorific", "Organisation.registerNumber", "Side.letter" -> before;
      case "Organisation.name" -> BODY + " Alba";
      case "Organisation.acronym" -> before.replace("B", "VKXCORPA");
      case "Side.name" -> SIDE;
      case "Intervention.privateNote", "AgendaItem.internalNote" -> PRIVATE;
      case "WrittenContribution.link", "Consultation.link" ->
          before + "/gisa-zqjpervo?by=%56kxcorpa%20Alba&mail=mxqposti1%40example.org";
      default -> before + WRITTEN;
    };
  }

  private void assertTellsNoMore(Hearing hearing, AttributionRule asked, AttributionRule holds)
      throws IOException {
    Publication publication = Documents.publication(InstantSource.fixed(FullHearing.NOW));
    Order order = new Order(choices(publication), asked, folder);
    Report report = publication.carryOut(hearing, order, Progress.NONE);
    assertThat(report.failed()).isEmpty();
    assertThat(report.rule()).isEqualTo(holds);
    List<String> told = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Report.Written written : report.written()) {
      search(written, holds, told, seen);
    }
    assertThat(told).as("%s told by the rule %s", told, holds).isEmpty();
    assertThat(seen).as("names are found where they may stand").isEqualTo(mayStand(holds));
    assertThat(report.withheld().toString()).doesNotContain(PERSON, BODY);
  }

  /** What is for those who run the hearing follows no rule, and so is never among what does. */
  @Test
  void whatIsInternalIsNotPublished() {
    Publication publication = Documents.publication(InstantSource.fixed(FullHearing.NOW));
    Hearing hearing = FullHearing.of(AttributionRule.NAMED);
    List<Order.Choice> internal =
        Arrays.stream(DocumentKind.values())
            .filter(DocumentKind::internal)
            .flatMap(kind -> kind.formats().stream().map(each -> new Order.Choice(kind, each)))
            .toList();
    Order order = new Order(internal, AttributionRule.NAMED, folder);
    Report report = publication.carryOut(hearing, order, Progress.NONE);
    assertThat(internal).isNotEmpty();
    assertThat(report.written()).isEmpty();
    assertThat(report.failed()).hasSameSizeAs(internal);
  }

  /** Every document in every format that may be published. */
  private static List<Order.Choice> choices(Publication publication) {
    List<Order.Choice> choices = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.internal()) {
        continue;
      }
      for (Format format : kind.formats()) {
        Order.Choice choice = new Order.Choice(kind, format);
        assertThat(publication.makes(choice)).as(choice.toString()).isTrue();
        choices.add(choice);
      }
    }
    return choices;
  }

  private static void search(
      Report.Written written, AttributionRule rule, List<String> told, Set<String> seen)
      throws IOException {
    String name = String.valueOf(written.file().getFileName());
    Map<String, List<String>> parts = FileContents.of(name, Files.readAllBytes(written.file()));
    List<String> forbidden = forbidden(rule);
    parts.forEach((part, texts) -> {
      for (String word : List.of(PERSON, BODY, SIDE, POST, PRIVATE, MARK)) {
        int at = -1;
        String where = "";
        for (String text : texts) {
          at = text.indexOf(word.toLowerCase(java.util.Locale.ROOT));
          if (at >= 0) {
            where = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40));
            break;
          }
        }
        if (at >= 0) {
          seen.add(word);
        }
        if (at >= 0 && forbidden.contains(word)) {
          told.add(
              "%s as %s, %s: %s in …%s…"
                  .formatted(
                      written.choice().kind(), written.choice().format(), part, word, where));
        }
      }
    });
  }

  /** Addresses and private notes are told by no rule. */
  private static List<String> forbidden(AttributionRule rule) {
    List<String> forbidden = new ArrayList<>(List.of(POST, PRIVATE));
    if (rule != AttributionRule.NAMED) {
      forbidden.add(PERSON);
    }
    if (rule.stricterThan(AttributionRule.ORGANISATION)) {
      forbidden.add(BODY);
    }
    if (rule == AttributionRule.CHATHAM_HOUSE) {
      forbidden.add(SIDE);
    }
    return forbidden;
  }

  private static Set<String> mayStand(AttributionRule rule) {
    return switch (rule) {
      case NAMED -> Set.of(PERSON, BODY, SIDE, MARK);
      case ORGANISATION -> Set.of(BODY, SIDE, MARK);
      case SIDE -> Set.of(SIDE, MARK);
      case CHATHAM_HOUSE -> Set.of(MARK);
    };
  }
}
