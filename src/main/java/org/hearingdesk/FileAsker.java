package org.hearingdesk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearingdesk.export.Format;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.minutes.corrections.CorrectionFiles;
import org.hearingdesk.ui.publish.PublishPlace;

/** Asks a person for a file or a folder, in the platform's own dialog. */
final class FileAsker {
  private static final String PATTERN = "*" + Dropped.EXTENSION;

  private final Window window;
  private final Messages messages;

  FileAsker(Window window, Messages messages) {
    this.window = window;
    this.messages = messages;
  }

  /** A hearing that is there. */
  Optional<Path> existing(String title) {
    return Optional.ofNullable(chooser(title).showOpenDialog(window)).map(File::toPath);
  }

  /** A place for a hearing; it ends in {@code .hearing}. */
  Optional<Path> place(String title, String suggestion) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(suggestion + Dropped.EXTENSION);
    return Optional.ofNullable(chooser.showSaveDialog(window))
        .map(File::toPath)
        .map(file -> withExtension(file, Dropped.EXTENSION));
  }

  /** A place for a table of figures; it ends in {@code .csv}. */
  Optional<Path> table(String title, String suggestion) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestion);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text("shell.file.table"), "*.csv"));
    return Optional.ofNullable(chooser.showSaveDialog(window))
        .map(File::toPath)
        .map(file -> withExtension(file, ".csv"));
  }

  /** A file of ballots that is there. */
  Optional<Path> ballots(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.text("shell.file.ballots"),
                "*.csv",
                "*.txt",
                "*.tsv",
                "*.xlsx",
                "*.soc",
                "*.soi",
                "*.toc",
                "*.toi"));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }

  /** A file with a list that is there. */
  Optional<Path> list(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                messages.text("shell.file.lists"),
                "*.csv",
                "*.txt",
                "*.tsv",
                "*.xlsx",
                "*.json",
                "*.xml"),
            new FileChooser.ExtensionFilter(messages.text("shell.file.any"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }

  /** A folder that is there, beginning in {@code from}. */
  Optional<Path> folder(String title, Path from) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (Files.isDirectory(from)) {
      chooser.setInitialDirectory(from.toFile());
    }
    return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
  }

  /** Where documents go, and which templates they are written into. */
  PublishPlace.FolderChooser publishing() {
    return new PublishPlace.FolderChooser() {
      @Override
      public Optional<Path> choose(String title, Path from) {
        return folder(title, from);
      }

      @Override
      public Optional<Path> template(String title, Format format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        String other = format == Format.ODT ? "*.ott" : "*.dotx";
        chooser
            .getExtensionFilters()
            .add(
                new FileChooser.ExtensionFilter(
                    messages.text("shell.file.templates"), "*." + format.extension(), other));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
      }
    };
  }

  /** Where correction sheets go and come from, beginning beside the hearing. */
  CorrectionFiles corrections(Path hearing) {
    return new CorrectionFiles() {
      @Override
      public Optional<Path> folder(String title) {
        return FileAsker.this.folder(
            title, Optional.ofNullable(hearing.getParent()).orElse(hearing));
      }

      @Override
      public List<Path> sheets(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser
            .getExtensionFilters()
            .add(new FileChooser.ExtensionFilter(messages.text("shell.file.sheets"), "*.docx"));
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
      }
    };
  }

  private static Path withExtension(Path file, String extension) {
    String name = String.valueOf(file.getFileName());
    boolean has = name.toLowerCase(Locale.ROOT).endsWith(extension);
    return has ? file : file.resolveSibling(name + extension);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text("shell.file.kind"), PATTERN));
    return chooser;
  }
}
