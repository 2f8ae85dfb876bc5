package org.hearingdesk.ui.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.branding.Branding;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.i18n.Messages;

/**
 * The templates of the secretariat, one for each format of word processors. A template is read when
 * it is chosen, to tell at once what is wrong with it, and anew for each export.
 */
final class TemplatesViewModel {
  /** The formats that there can be a template for. */
  static final List<Format> FORMATS = List.of(Format.DOCX, Format.ODT);

  private final ExportFolders remembered;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final Map<Format, ReadOnlyObjectWrapper<Optional<Path>>> chosen =
      new EnumMap<>(Format.class);
  private final Map<Format, ReadOnlyStringWrapper> problems = new EnumMap<>(Format.class);

  TemplatesViewModel(ExportFolders remembered, Messages messages, Executor fx, Executor worker) {
    this.remembered = remembered;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    for (Format format : FORMATS) {
      chosen.put(format, new ReadOnlyObjectWrapper<>(remembered.template(format.extension())));
      problems.put(format, new ReadOnlyStringWrapper(""));
    }
  }

  /** The template of a format; empty for the program's own design. */
  ReadOnlyObjectProperty<Optional<Path>> chosenProperty(Format format) {
    return wrapper(chosen, format).getReadOnlyProperty();
  }

  /** What is wrong with the file that was chosen last; empty where nothing is. */
  ReadOnlyStringProperty problemProperty(Format format) {
    return wrapper(problems, format).getReadOnlyProperty();
  }

  private static <W> W wrapper(Map<Format, W> all, Format format) {
    return Optional.ofNullable(all.get(format))
        .orElseThrow(() -> new IllegalArgumentException(format + " has no templates"));
  }

  /** Takes a template, once it is read; one that cannot be used changes nothing but the message. */
  void choose(Format format, Path template) {
    worker.execute(() -> {
      Optional<String> problem = problem(format, template);
      fx.execute(() -> {
        wrapper(problems, format).set(problem.orElse(""));
        if (problem.isEmpty()) {
          set(format, Optional.of(template));
        }
      });
    });
  }

  /** Goes back to the program's own design. */
  void clear(Format format) {
    wrapper(problems, format).set("");
    set(format, Optional.empty());
  }

  private void set(Format format, Optional<Path> template) {
    wrapper(chosen, format).set(template);
    remembered.rememberTemplate(format.extension(), template);
  }

  private Optional<String> problem(Format format, Path template) {
    try {
      exporter(format, template);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(words(template, e));
    }
  }

  private static Exporter exporter(Format format, Path template) throws IOException {
    Exporter exporter = Branding.exporter(template);
    if (exporter.format() != format) {
      throw new BadTemplate("other_format", format.name(), exporter.format().name());
    }
    return exporter;
  }

  private String words(Path template, IOException failure) {
    String why =
        failure instanceof BadTemplate bad
            ? messages.text(bad.key(), bad.arguments())
            : messages.text("publish.template.unreadable");
    return messages.text("publish.template.problem", String.valueOf(template.getFileName()), why);
  }

  /** Puts documents into the templates that are chosen now; to be applied on the worker. */
  UnaryOperator<Publication> design() {
    Map<Format, Path> now = new EnumMap<>(Format.class);
    chosen.forEach((format, template) -> template.get().ifPresent(path -> now.put(format, path)));
    return publication -> {
      Publication designed = publication;
      for (Map.Entry<Format, Path> each : now.entrySet()) {
        designed = designed.with(inDesign(each.getKey(), each.getValue()));
      }
      return designed;
    };
  }

  private Exporter inDesign(Format format, Path template) {
    try {
      return exporter(format, template);
    } catch (IOException e) {
      // the files of this format fail with the reason, the others are written
      return new NoExporter(format, words(template, e));
    }
  }
}
