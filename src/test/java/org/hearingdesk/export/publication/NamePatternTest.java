package org.hearingdesk.export.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.Format;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
  private static final Order.Choice PDF = new Order.Choice(DocumentKind.MINUTES, Format.PDF);

  private final Hearing hearing =
      MemorySession.after(
          MemorySession.open(InstantSource.fixed(Instant.EPOCH)),
          List.of(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))));

  @Test
  void fieldsAreFilledInAndOthersAreNamed() {
    assertThat(NamePattern.of("{date}-{hearing}-{document}").fileName(hearing, PDF, ""))
        .isEqualTo("2021-04-15-Sample hearing-minutes.pdf");
    assertThat(NamePattern.USUAL.fileName(hearing, PDF, "fr"))
        .isEqualTo("2021-04-15 minutes fr Sample hearing.pdf");
    assertThat(NamePattern.of("{date} {rapporteur}").unknownField()).hasValue("{rapporteur}");
    assertThat(NamePattern.of("  ")).isEqualTo(NamePattern.USUAL);
    assertThat(NamePattern.of("a").fileName(Hearing.EMPTY, PDF, "")).isEqualTo("a minutes.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"same", "{date} {document} {hearing}", "../{hearing}/", "CON", "{a}", "}{"})
  void noTwoDocumentsHaveTheSameName(String pattern) {
    assertAllDiffer(pattern);
  }

  @Test
  void neitherHaveThoseOfAnEndlessPattern() {
    assertAllDiffer("😀".repeat(200) + "{document}");
    assertAllDiffer("Δ".repeat(90));
  }

  private void assertAllDiffer(String pattern) {
    List<String> names = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      kind.formats()
          .forEach(format ->
              names.add(
                  NamePattern.of(pattern).fileName(hearing, new Order.Choice(kind, format), "")));
    }
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .as(pattern)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.getBytes(UTF_8).length < 200)
        .noneMatch(name -> name.contains("/"));
  }
}
