package org.hearingdesk.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What the program remembers between two starts. Each change is written at once; where nothing can
 * be written it is remembered until the program ends.
 *
 * <p>Used by one thread at a time.
 */
public final class Settings {
  private static final String NODE = "node";
  private static final String OPERATOR = "operator";
  private static final String THEME = "theme";
  private static final String WIDTH = "window.width";
  private static final String HEIGHT = "window.height";
  private static final String MAXIMISED = "window.maximised";
  private static final String LAST_FILE = "last.file";

  private final PropertiesFile file;
  private final TreeMap<String, String> values;

  private Settings(PropertiesFile file) {
    this.file = file;
    this.values = file.read();
  }

  /** The settings in this folder, which need not exist. */
  public static Settings in(Path folder) {
    return new Settings(new PropertiesFile(folder.resolve("settings.properties")));
  }

  /**
   * The size of the window.
   *
   * @param width in pixels, at least 400
   * @param height in pixels, at least 300
   */
  public record WindowSize(int width, int height, boolean maximised) {}

  /** What tells this laptop's entries from another's; made by {@code fresh} at the first time. */
  public String node(Supplier<String> fresh) {
    String known = values.getOrDefault(NODE, "");
    if (!known.isBlank()) {
      return known;
    }
    String made = fresh.get();
    put(NODE, made);
    return made;
  }

  /** What the person at this laptop calls themselves; empty until they have said it. */
  public Optional<String> operator() {
    return get(OPERATOR);
  }

  public void operator(String name) {
    put(OPERATOR, name.strip());
  }

  /** The key of the chosen theme. */
  public Optional<String> theme() {
    return get(THEME);
  }

  public void theme(String key) {
    put(THEME, key);
  }

  /** The size that the window had; empty when it is not known or makes no sense. */
  public Optional<WindowSize> windowSize() {
    int width = number(WIDTH);
    int height = number(HEIGHT);
    boolean sensible = width >= 400 && height >= 300 && width <= 20_000 && height <= 20_000;
    return sensible
        ? Optional.of(new WindowSize(width, height, Boolean.parseBoolean(values.get(MAXIMISED))))
        : Optional.empty();
  }

  public void windowSize(WindowSize size) {
    values.put(WIDTH, Integer.toString(size.width()));
    values.put(HEIGHT, Integer.toString(size.height()));
    put(MAXIMISED, Boolean.toString(size.maximised()));
  }

  /** The file that was open last. */
  public Optional<Path> lastFile() {
    try {
      return get(LAST_FILE).map(Path::of);
    } catch (InvalidPathException writtenByHand) {
      return Optional.empty();
    }
  }

  public void lastFile(Path path) {
    put(LAST_FILE, path.toAbsolutePath().toString());
  }

  private Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  private int number(String key) {
    String text = values.getOrDefault(key, "");
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  private void put(String key, String value) {
    values.put(key, value);
    file.write(values);
  }
}
