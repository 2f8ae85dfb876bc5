package org.hearingdesk.ui.kit;

import java.util.Locale;
import javafx.util.StringConverter;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** The names of languages in the language of the window, for a list to choose from. */
public final class LanguageNames extends StringConverter<Locale> {
  private final Messages messages;

  public LanguageNames(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String toString(@Nullable Locale language) {
    return language == null ? "" : language.getDisplayLanguage(messages.locale());
  }

  /** Names are chosen, not typed. */
  @Override
  public @Nullable Locale fromString(String name) {
    return null;
  }
}
