package org.hearingdesk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the keys in the code and the texts of every language together.
 *
 * <p>A key stands in the code as a string literal. A literal that ends in a dot, as in {@code
 * "shell.stage." + name}, uses every key that begins with it.
 */
class MessageKeysTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path TEXTS = Path.of("resources", "org", "hearingdesk", "i18n");
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:" + String.join("|", Messages.PARTS) + ")\\.[A-Za-z0-9_.-]*)\"");
  private static final Pattern NO_KEY =
      Pattern.compile(".*\\.(css|png|svg|ttf|xml|html|json|properties|pdf|docx|odt|csv|xlsx|md)");

  /** Literals that look like keys and are names in a file format. */
  private static final Set<String> OTHER_NAMES = Set.of("document.main");

  private static final Pattern PLURAL =
      Pattern.compile(
          "\\.("
              + Arrays.stream(PluralForm.values())
                  .map(PluralForm::suffix)
                  .collect(Collectors.joining("|"))
              + ")$");

  private final Set<String> texts = Messages.strict(Locale.ENGLISH).keys();
  private final Set<String> literals = literals();

  @Test
  void everyKeyInTheCodeHasAText() {
    Set<String> missing = new TreeSet<>();
    for (String literal : literals) {
      boolean prefix = literal.endsWith(".");
      boolean there =
          prefix
              ? texts.stream().anyMatch(key -> key.startsWith(literal))
              : texts.contains(literal) || texts.contains(literal + ".other");
      if (!there) {
        missing.add(prefix ? literal + "… = " : literal + " = ");
      }
    }
    assertThat(missing).as("lines to add to the .properties files").isEmpty();
  }

  @Test
  void everyTextIsUsed() {
    Set<String> unused = new TreeSet<>();
    for (String key : texts) {
      String plain = base(key);
      boolean used =
          literals.contains(key)
              || literals.contains(plain)
              || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l));
      if (!used) {
        unused.add(key);
      }
    }
    assertThat(unused).as("texts that no code asks for").isEmpty();
  }

  @Test
  void everyKeyBeginsWithTheNameOfItsFile() {
    for (String part : Messages.PARTS) {
      assertThat(Messages.read(Locale.ENGLISH, part).keySet())
          .as(part)
          .allMatch(key -> key.startsWith(part + "."));
    }
  }

  @Test
  void everyFileIsRead() {
    assertThat(files(TEXTS.resolve("en"), ".properties"))
        .extracting(file -> file.getFileName().toString().replace(".properties", ""))
        .containsExactlyInAnyOrderElementsOf(Messages.PARTS);
  }

  @Test
  void everyCountedTextHasTheFormThatAlwaysServes() {
    assertThat(texts)
        .filteredOn(key -> PLURAL.matcher(key).find())
        .extracting(MessageKeysTest::base)
        .allSatisfy(key -> assertThat(texts).contains(key + ".other"));
  }

  @Test
  void allLanguagesHaveTheSameKeys() throws IOException {
    try (Stream<Path> languages = Files.list(TEXTS)) {
      languages.forEach(folder -> sameKeys(folder.getFileName().toString()));
    }
  }

  private static void sameKeys(String language) {
    for (String part : Messages.PARTS) {
      Map<String, String> english = Messages.read(Locale.ENGLISH, part);
      Map<String, String> other = Messages.read(Locale.of(language), part);
      assertThat(bases(other)).as("%s of %s", part, language).isEqualTo(bases(english));
    }
  }

  private static Set<String> bases(Map<String, String> texts) {
    return texts.keySet().stream()
        .map(MessageKeysTest::base)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String base(String key) {
    return PLURAL.matcher(key).replaceFirst("");
  }

  private static Set<String> literals() {
    Set<String> literals = new TreeSet<>();
    for (Path file : files(SOURCES, ".java")) {
      Matcher matcher = LITERAL.matcher(read(file));
      while (matcher.find()) {
        String literal = matcher.group(1);
        if (!NO_KEY.matcher(literal).matches() && !OTHER_NAMES.contains(literal)) {
          literals.add(literal);
        }
      }
    }
    return literals;
  }

  private static Set<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
