package org.hearingdesk.export.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearingdesk.export.count.CaseFindings.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The program's counts, held against the answers of published papers and other programs. */
class PublishedCasesTest {
  /** Those whose licence lets them be kept here. */
  private static final int CASES = 88;

  private static final int MOST_CELLS = 2_000_000;

  static Stream<Path> cases() throws IOException, URISyntaxException {
    return PublishedCases.answers(
        Path.of(
            Objects.requireNonNull(
                    PublishedCasesTest.class.getResource("/org/hearingdesk/ranking/cases"))
                .toURI()))
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agrees(Path path) throws IOException {
    CaseFindings findings = PublishedCases.compare(path, MOST_CELLS);

    assertThat(findings.of(Verdict.DISAGREES)).isEmpty();
    assertThat(findings.of(Verdict.AGREES)).isNotEmpty();
    assertThat(findings.of(Verdict.NOT_ASSERTED)).noneMatch(each -> each.words().isBlank());
  }

  @Test
  void noneIsPassedOver() throws IOException, URISyntaxException {
    assertThat(cases()).hasSize(CASES);
  }

  @Test
  void aDifferenceIsFound() {
    CaseFindings findings = new CaseFindings();
    findings.check("order", List.of(1, 2), List.of(2, 1));
    findings.close("p", JsonNodeFactory.instance.numberNode(0.25), IntNode.valueOf(1));
    findings.check("nothing", "1", null);

    assertThat(findings.of(Verdict.DISAGREES)).hasSize(3);
  }
}
