package org.hearingdesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private final Messages strict = Messages.strict(Locale.ENGLISH);

  @Test
  void argumentsTakeTheirNumberedPlaces() {
    assertThat(strict.text("format.list.last", "A", "B")).isEqualTo("A and B");
  }

  @Test
  void anArgumentWithBracesOrDollarsIsTakenAsItIs() {
    assertThat(strict.text("format.list.last", "{1} $1", "\\B")).isEqualTo("{1} $1 and \\B");
  }

  @Test
  void countedTextsChooseTheirFormAndWriteSmallNumbersInWords() {
    assertThat(strict.count("format.list.others", 1, "A")).isEqualTo("A and one other");
    assertThat(strict.count("format.list.others", 3, "A")).isEqualTo("A and three others");
    assertThat(strict.count("format.list.others", 12, "A")).isEqualTo("A and 12 others");
  }

  @Test
  void aMissingKeyThrowsInTestsAndIsVisibleInTheProgram() {
    assertThatThrownBy(() -> strict.text("format." + "nowhere"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("nowhere");
    assertThat(Messages.forLocale(Locale.ENGLISH).text("format." + "nowhere"))
        .isEqualTo("⟦format.nowhere⟧");
  }

  @Test
  void aMissingArgumentThrowsInTests() {
    assertThatThrownBy(() -> strict.text("format.list.last", "A"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void aLanguageWithoutFilesReadsEnglish() {
    assertThat(Messages.forLocale(Locale.of("mt")).text("shell.name")).isEqualTo("Hearing Desk");
  }

  @ParameterizedTest
  @CsvSource({
    "en,0,OTHER",
    "en,1,ONE",
    "en,2,OTHER",
    "fr,0,ONE",
    "fr,2,OTHER",
    "cs,1,ONE",
    "cs,3,FEW",
    "cs,5,OTHER",
    "pl,1,ONE",
    "pl,22,FEW",
    "pl,12,MANY",
    "pl,25,MANY",
    "hr,21,ONE",
    "hr,11,OTHER",
    "hr,23,FEW",
    "sl,101,ONE",
    "sl,102,TWO",
    "sl,104,FEW",
    "sl,105,OTHER",
    "lt,21,ONE",
    "lt,11,OTHER",
    "lt,9,FEW",
    "lv,10,ZERO",
    "lv,31,ONE",
    "lv,32,OTHER",
    "ro,0,FEW",
    "ro,119,FEW",
    "ro,20,OTHER",
    "ga,2,TWO",
    "ga,5,FEW",
    "ga,8,MANY",
    "ga,11,OTHER",
    "mt,0,FEW",
    "mt,2,TWO",
    "mt,15,MANY",
    "mt,20,OTHER",
    "de,1,ONE",
    "de,0,OTHER"
  })
  void pluralFormsAreThoseOfTheLanguage(String language, long count, PluralForm form) {
    assertThat(PluralForm.of(Locale.of(language), count)).isEqualTo(form);
  }
}
