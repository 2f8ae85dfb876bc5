package org.hearingdesk.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.export.publication.Publication;
import org.junit.jupiter.api.Test;

class LanguageViewModelTest {
  private static final Path HEARING = Path.of("a.hearing");

  private final Map<Path, String> remembered = new HashMap<>();
  private final ExportFolders folders =
      new ExportFolders() {
        @Override
        public Optional<Path> of(Path hearing) {
          return Optional.empty();
        }

        @Override
        public void remember(Path hearing, Path folder) {}

        @Override
        public Optional<String> language(Path hearing) {
          return Optional.ofNullable(remembered.get(hearing));
        }

        @Override
        public void rememberLanguage(Path hearing, String tag) {
          remembered.put(hearing, tag);
        }
      };
  private final Publication french = PlainPublication.make().marked("fr");
  private final Publication english =
      PlainPublication.make()
          .withLanguages(List.of(Locale.ENGLISH, Locale.FRENCH), language -> french);

  private LanguageViewModel model() {
    return new LanguageViewModel(english, folders, HEARING);
  }

  @Test
  void beginsInEnglishAndRemembersWhatIsChosenForTheHearing() {
    LanguageViewModel model = model();
    assertThat(model.chosenProperty().get()).isEqualTo(Locale.ENGLISH);
    model.choose(Locale.FRENCH);
    assertThat(remembered).containsEntry(HEARING, "fr");
    assertThat(model().chosenProperty().get()).isEqualTo(Locale.FRENCH);
    assertThat(model.publication()).isSameAs(french);
  }

  @Test
  void aLanguageThatThereIsNoneOfIsNotTaken() {
    remembered.put(HEARING, "tlh");
    LanguageViewModel model = model();
    assertThat(model.chosenProperty().get()).isEqualTo(Locale.ENGLISH);
    model.choose(Locale.GERMAN);
    assertThat(model.chosenProperty().get()).isEqualTo(Locale.ENGLISH);
  }
}
