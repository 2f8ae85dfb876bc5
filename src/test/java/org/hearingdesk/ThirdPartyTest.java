package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.hearingdesk.ui.shell.AboutProgram;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
  @Test
  void namesAndLicencesAreRead() {
    String list =
        """
        {"components": [
          {"name": "two", "version": "2", "licenses": [{"expression": "MIT OR ISC"}]},
          {"name": "One", "version": "1", "licenses": [
            {"license": {"id": "EPL-2.0"}}, {"license": {"name": "Another"}}]},
          {"name": "zero"}]}
        """;
    assertThat(ThirdParty.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            new AboutProgram.Part("One", "1", "EPL-2.0 / Another"),
            new AboutProgram.Part("two", "2", "MIT OR ISC"),
            new AboutProgram.Part("zero", "", ""));
  }
}
