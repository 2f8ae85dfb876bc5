package org.hearingdesk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileExportTest {

  private static final Document DOCUMENT = SampleDocuments.minutes();

  @TempDir private Path folder;

  /** An exporter that writes some words and then, perhaps, fails. */
  private record Words(String words, boolean fails) implements Exporter {
    @Override
    public Format format() {
      return Format.HTML;
    }

    @Override
    public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
      out.write(words.getBytes(StandardCharsets.UTF_8));
      if (fails) {
        throw new IOException("the disk is full");
      }
      return List.of(new ExportNotice.CharactersReplaced(List.of("你"), 1));
    }
  }

  @Test
  void theFileIsThereUnderASafeNameWithItsNotices() throws IOException {
    FileExport.Outcome outcome =
        new FileExport(new Words("text", false)).write(DOCUMENT, folder, "../Minutes: 3");
    assertThat(outcome.file()).isEqualTo(folder.resolve("Minutes- 3.html"));
    assertThat(outcome.file()).hasContent("text");
    assertThat(outcome.notices())
        .containsExactly(new ExportNotice.CharactersReplaced(List.of("你"), 1));
    assertThat(names()).containsExactly("Minutes- 3.html");
  }

  @Test
  void aNewExportTakesThePlaceOfTheOldOne() throws IOException {
    new FileExport(new Words("old", false)).write(DOCUMENT, folder, "Minutes");
    new FileExport(new Words("new", false)).write(DOCUMENT, folder, "Minutes");
    assertThat(folder.resolve("Minutes.html")).hasContent("new");
    assertThat(names()).containsExactly("Minutes.html");
  }

  @Test
  void aFailureLeavesWhatStoodThereAndNothingElse() throws IOException {
    new FileExport(new Words("old", false)).write(DOCUMENT, folder, "Minutes");
    assertThatThrownBy(
            () -> new FileExport(new Words("new", true)).write(DOCUMENT, folder, "Minutes"))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
    assertThat(folder.resolve("Minutes.html")).hasContent("old");
    assertThat(names()).containsExactly("Minutes.html");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(
            () -> new FileExport(new Words("text", false)).write(DOCUMENT, missing, "Minutes"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
