package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.export.publication.Publication;

/** The language that documents are written in, whatever language the window speaks. */
final class LanguageViewModel {
  private final Publication publication;
  private final ExportFolders remembered;
  private final Path hearing;
  private final ReadOnlyObjectWrapper<Locale> chosen = new ReadOnlyObjectWrapper<>(Locale.ENGLISH);

  /** Begins with the language of the last time, else with English. */
  LanguageViewModel(Publication publication, ExportFolders remembered, Path hearing) {
    this.publication = publication;
    this.remembered = remembered;
    this.hearing = hearing;
    remembered
        .language(hearing)
        .map(Locale::of)
        .filter(publication.languages()::contains)
        .ifPresent(chosen::set);
  }

  /** What there is to choose from; none where documents are made in one language only. */
  List<Locale> languages() {
    return publication.languages();
  }

  ReadOnlyObjectProperty<Locale> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  void choose(Locale language) {
    if (languages().contains(language) && !language.equals(chosen.get())) {
      remembered.rememberLanguage(hearing, language.getLanguage());
      chosen.set(language);
    }
  }

  /** The documents in the chosen language. */
  Publication publication() {
    return languages().isEmpty() ? publication : publication.in(chosen.get());
  }
}
