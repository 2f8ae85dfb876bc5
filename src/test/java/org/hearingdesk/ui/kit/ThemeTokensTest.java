package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the themes: the same names everywhere, and text that can be read. */
class ThemeTokensTest {

  private static final Path FOLDER = Path.of("resources", "org", "hearingdesk", "ui", "theme");
  private static final Pattern TOKEN = Pattern.compile("-hd-([a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|hsl|(?<![-\\w])(white|black|red|blue)\\b");
  private static final List<String> GROUNDS = List.of("bg", "surface", "sunken", "accent-weak");

  @Test
  void everyThemeDefinesTheSameNames() throws IOException {
    assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
    assertThat(tokens("contrast").keySet()).isEqualTo(tokens("light").keySet());
  }

  @ParameterizedTest
  @CsvSource({"light,4.5", "dark,4.5", "contrast,7"})
  void textStandsOutFromItsGround(String theme, double least) throws IOException {
    Map<String, String> tokens = tokens(theme);
    for (String ground : GROUNDS) {
      readable(tokens, "ink", ground, least);
      readable(tokens, "ink-2", ground, least);
    }
    for (String ground : List.of("bg", "surface")) {
      readable(tokens, "ink-3", ground, least);
      readable(tokens, "accent-ink", ground, least);
    }
    readable(tokens, "accent-ink", "accent-weak", least);
    readable(tokens, "on-accent", "accent", least);
    for (String state : List.of("ok", "warn", "bad")) {
      readable(tokens, state, "surface", least);
      readable(tokens, state, state + "-weak", least);
    }
    readable(tokens, "on-rank-high", "rank-1", least);
    readable(tokens, "on-rank-low", "rank-4", least);
    readable(tokens, "on-rank-low", "rank-5", least);
  }

  @ParameterizedTest
  @CsvSource({"light,4.5", "dark,4.5", "contrast,7"})
  void theNameOfASideAndTheLetterOnItsBadgeCanBeRead(String theme, double least)
      throws IOException {
    for (SideColour side : SideColour.values()) {
      readable(tokens(theme), side.styleClass(), "surface", least);
    }
  }

  @Test
  void onlyTheTokenFilesNameColours() throws IOException {
    try (Stream<Path> sheets = Files.list(FOLDER)) {
      List<Path> others =
          sheets.filter(file -> !file.getFileName().toString().startsWith("tokens-")).toList();
      assertThat(others).isNotEmpty();
      for (Path sheet : others) {
        String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(COLOUR.matcher(rules).results().map(hit -> hit.group()).toList())
            .as("colours named in %s", sheet)
            .isEmpty();
      }
    }
  }

  private static void readable(Map<String, String> tokens, String text, String on, double least) {
    assertThat(contrast(colour(tokens, text), colour(tokens, on)))
        .as("%s on %s", text, on)
        .isGreaterThanOrEqualTo(least);
  }

  private static Color colour(Map<String, String> tokens, String name) {
    return Color.web(tokens.getOrDefault(name, "no colour called " + name));
  }

  /** Contrast ratio of the Web Content Accessibility Guidelines 2.2, success criterion 1.4.3. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> tokens(String theme) throws IOException {
    Map<String, String> tokens = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(Files.readString(FOLDER.resolve("tokens-" + theme + ".css")));
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2).strip());
    }
    return tokens;
  }
}
