package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  @Test
  void itsFolderIsMade() {
    Path wanted = folder.resolve("state").resolve("hearing-desk");
    assertThat(LogFile.place(wanted)).isEqualTo(wanted.resolve("hearing-desk.log"));
    assertThat(wanted).isDirectory();
  }

  @Test
  void whereNobodyMayWriteItGoesToTemporaryFiles() throws IOException {
    Path taken = Files.writeString(folder.resolve("state"), "not a folder");
    Path log = LogFile.place(taken.resolve("hearing-desk"));
    assertThat(log.startsWith(folder)).isFalse();
    assertThat(log.getParent()).isDirectory();
    Files.delete(log.getParent());
  }
}
