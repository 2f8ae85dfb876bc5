package org.hearingdesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Says what a language of documents lacks: keys, arguments, plural forms. */
class DocumentLanguagesTest {
  /** Only the help of the window says these, except the rule of a count. */
  private static final Pattern ONLY_HELP =
      Pattern.compile("document[.]help[.](?!(?!part[.]).*[.]rule).*");

  /** Lists of words that are a language's own affair, and may have none. */
  private static final Set<String> MAY_BE_EMPTY =
      Set.of(
          "document.side.common-nouns",
          "document.note.verb-endings",
          "document.note.no-verbs",
          "document.note.auxiliaries",
          "document.note.participles");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+|n|words)}");
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\.("
              + Arrays.stream(PluralForm.values())
                  .map(PluralForm::suffix)
                  .collect(Collectors.joining("|"))
              + ")$");

  private final Map<String, String> english = english();

  static Stream<Locale> languages() {
    return DocumentLanguages.all().stream().filter(language -> !language.equals(Locale.ENGLISH));
  }

  @Test
  void thereAreEnglishFrenchAndGerman() {
    assertThat(DocumentLanguages.all()).contains(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordOfADocumentIsThere(Locale language) {
    Set<String> missing = bases(english);
    missing.removeAll(bases(DocumentLanguages.own(language)));
    assertThat(missing).as("lines to add to %s.properties", language).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nothingIsThereThatNoDocumentSays(Locale language) {
    Set<String> unknown = bases(DocumentLanguages.own(language));
    unknown.removeAll(bases(english));
    assertThat(unknown).as("lines to take out of %s.properties", language).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theArgumentsAreTheSame(Locale language) {
    Map<String, Set<String>> wanted = arguments(english);
    Map<String, Set<String>> found = arguments(DocumentLanguages.own(language));
    found.keySet().retainAll(wanted.keySet());
    assertThat(found).allSatisfy((key, used) -> assertThat(used).isEqualTo(wanted.get(key)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void countedWordsHaveEveryFormOfTheLanguage(Locale language) {
    Map<String, String> own = DocumentLanguages.own(language);
    Set<String> forms =
        LongStream.rangeClosed(0, 200)
            .mapToObj(count -> PluralForm.of(language, count).suffix())
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (String key : own.keySet()) {
      if (PLURAL.matcher(key).find() && english.containsKey(base(key) + ".one")) {
        forms.stream()
            .map(form -> base(key) + "." + form)
            .filter(form -> !own.containsKey(form))
            .forEach(missing::add);
      }
    }
    assertThat(missing).as("plural forms that %s needs", language).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nothingIsLeftBlank(Locale language) {
    assertThat(DocumentLanguages.own(language))
        .allSatisfy((key, text) ->
            assertThat(text.isEmpty() && !MAY_BE_EMPTY.contains(key)).as(key).isFalse());
  }

  @Test
  void aLanguageWithoutAFileIsWrittenInEnglish() {
    Messages words = DocumentLanguages.messages(Locale.of("mt", "MT"));
    assertThat(words.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(words.text("document.minutes.title")).isEqualTo("Minutes");
  }

  @Test
  void theCountryDoesNotMatter() {
    assertThat(DocumentLanguages.nearest(Locale.of("de", "AT"))).isEqualTo(Locale.GERMAN);
  }

  @Test
  void frenchSpacesAreNarrowAndHard() {
    Messages words = DocumentLanguages.strict(Locale.FRENCH);
    assertThat(words.text("document.minutes.of", "A : B"))
        .isEqualTo("Compte rendu\u202f: A : B")
        .doesNotContain("rendu :");
    assertThat(words.text("document.option.quoted", "A")).isEqualTo("«\u202fA\u202f»");
  }

  private static Map<String, String> english() {
    Map<String, String> words = new TreeMap<>();
    for (String part : Messages.PARTS) {
      words.putAll(Messages.read(Locale.ENGLISH, part));
    }
    words
        .keySet()
        .removeIf(key ->
            DocumentLanguages.PARTS.stream().noneMatch(key::startsWith)
                || ONLY_HELP.matcher(key).matches());
    return words;
  }

  private static Set<String> bases(Map<String, String> words) {
    return words.keySet().stream()
        .map(DocumentLanguagesTest::base)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String base(String key) {
    return PLURAL.matcher(key).replaceFirst("");
  }

  /**
   * The numbered arguments by key; of counted texts those of all forms, as one form may do without.
   */
  private static Map<String, Set<String>> arguments(Map<String, String> words) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    words.forEach((key, text) -> {
      Set<String> used = arguments.computeIfAbsent(base(key), fresh -> new TreeSet<>());
      ARGUMENT
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(argument -> Character.isDigit(argument.charAt(1)))
          .forEach(used::add);
    });
    return arguments;
  }
}
