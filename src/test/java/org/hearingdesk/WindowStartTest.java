package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearingdesk.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowStartTest {
  private static final Path HERE = Path.of("here").toAbsolutePath();

  @Test
  void nothingOpensTheWindowAlone() {
    assertThat(WindowStart.of(HERE).flatMap(Console.Opening::file)).isEmpty();
    assertThat(WindowStart.of(HERE)).isPresent();
  }

  @Test
  void aHearingIsOpenedFromWhereItWasNamed() {
    assertThat(WindowStart.of(HERE, "a b.hearing").flatMap(Console.Opening::file))
        .contains(HERE.resolve("a b.hearing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--sample", "rank", "ballots.csv", "-.hearing"})
  void everythingElseIsForTheCommandLine(String argument) {
    assertThat(WindowStart.of(HERE, argument)).isEmpty();
  }

  @Test
  void severalAreForTheCommandLine() {
    assertThat(WindowStart.of(HERE, "check", "a.hearing")).isEmpty();
  }
}
