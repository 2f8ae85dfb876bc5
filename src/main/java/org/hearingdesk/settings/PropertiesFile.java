package org.hearingdesk.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.TreeMap;

/** A small file of keys and values that is written whole, or stays as it was. */
final class PropertiesFile {
  private static final Logger LOG = System.getLogger(PropertiesFile.class.getName());

  private final Path file;

  PropertiesFile(Path file) {
    this.file = file;
  }

  /** What it holds; nothing if it is not there or cannot be read. */
  TreeMap<String, String> read() {
    TreeMap<String, String> values = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      return values;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties
          .stringPropertyNames()
          .forEach(name -> values.put(name, properties.getProperty(name)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "The settings in {0} cannot be read: {1}", file, e.toString());
    }
    return values;
  }

  /** Writes it anew; whether that worked. */
  boolean write(TreeMap<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        properties.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The settings in {0} cannot be written: {1}", file, e.toString());
      return false;
    }
  }
}
