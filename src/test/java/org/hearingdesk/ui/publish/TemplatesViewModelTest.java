package org.hearingdesk.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.ZipParts;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Report;
import org.hearingdesk.export.template.TemplateFile;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesViewModelTest {
  @TempDir private Path temp = Path.of("");
  private final Map<String, Path> remembered = new HashMap<>();
  private final Messages messages = Messages.strict(Locale.ENGLISH);

  private final ExportFolders folders =
      new ExportFolders() {
        @Override
        public Optional<Path> of(Path hearing) {
          return Optional.empty();
        }

        @Override
        public void remember(Path hearing, Path folder) {}

        @Override
        public Optional<Path> template(String format) {
          return Optional.ofNullable(remembered.get(format));
        }

        @Override
        public void rememberTemplate(String format, Optional<Path> template) {
          template.ifPresentOrElse(
              path -> remembered.put(format, path), () -> remembered.remove(format));
        }
      };

  @Test
  void aTemplateIsRememberedAndUsedUntilItIsTakenAway() throws IOException {
    Path template = file("docx", TemplateFile.greek("docx"));
    model().choose(Format.DOCX, template);
    TemplatesViewModel later = model();
    assertThat(later.chosenProperty(Format.DOCX).get()).hasValue(template);
    Report report = export(later);
    assertThat(report.failed()).isEmpty();
    byte[] written = Files.readAllBytes(report.written().getFirst().file());
    assertThat(ZipParts.of(written).words("word/document.xml")).contains("Τέλος του εγγράφου");
    later.clear(Format.DOCX);
    assertThat(model().chosenProperty(Format.DOCX).get()).isEmpty();
  }

  @Test
  void aBadTemplateChangesNothingAndIsExplained() throws IOException {
    TemplatesViewModel model = model();
    Path good = file("odt", TemplateFile.greek("odt"));
    model.choose(Format.ODT, good);
    model.choose(
        Format.ODT,
        file("bad.odt", TemplateFile.greek("odt").with("styles.xml", "{{title}}", "{{titel}}")));
    assertThat(model.chosenProperty(Format.ODT).get()).hasValue(good);
    assertThat(model.problemProperty(Format.ODT).get())
        .startsWith("template.bad.odt cannot be used. styles.xml: there is no field {{titel}}.");
    model.choose(Format.DOCX, good);
    assertThat(model.problemProperty(Format.DOCX).get()).contains("template for ODT, not for DOCX");
    model.choose(Format.ODT, good);
    assertThat(model.problemProperty(Format.ODT).get()).isEmpty();
  }

  @Test
  void aTemplateThatHasGoneFailsItsFilesAndNoOthers() throws IOException {
    Path template = file("docx", TemplateFile.greek("docx"));
    TemplatesViewModel model = model();
    model.choose(Format.DOCX, template);
    Files.delete(template);
    Report report = export(model);
    assertThat(report.written()).hasSize(1);
    assertThat(report.failed())
        .singleElement()
        .satisfies(failed -> {
          assertThat(failed.why()).isEqualTo(Report.Why.TEMPLATE);
          assertThat(new PublishWords(messages).failure(failed))
              .isEqualTo("template.docx cannot be used. The file is not there or cannot be read.");
        });
  }

  private TemplatesViewModel model() {
    return new TemplatesViewModel(folders, messages, Runnable::run, Runnable::run);
  }

  private Report export(TemplatesViewModel model) {
    return model
        .design()
        .apply(PlainPublication.make())
        .carryOut(
            Hearing.EMPTY,
            new Order(
                List.of(
                    new Order.Choice(DocumentKind.MINUTES, Format.DOCX),
                    new Order.Choice(DocumentKind.MINUTES, Format.HTML)),
                AttributionRule.NAMED,
                temp),
            Progress.NONE);
  }

  private Path file(String ending, TemplateFile template) throws IOException {
    return Files.write(temp.resolve("template." + ending), template.bytes());
  }
}
