package org.hearingdesk.export.text;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.template.BadTemplate;

/**
 * A secretariat's own text template, in Mustache. It says a document, in the way that the ending of
 * its name asks for: HTML, Markdown, CSV or plain text. It reaches the words of the document and
 * nothing else, and neither runs on nor writes on without end.
 *
 * <p>Immutable; may be used by several threads.
 */
public final class TextTemplate {
  private final Path file;
  private final String ending;
  private final String text;

  private TextTemplate(Path file, String ending, String text) {
    this.file = file;
    this.ending = ending;
    this.text = text;
  }

  /**
   * Reads a template.
   *
   * @throws BadTemplate if it is no template, with the line
   * @throws IOException if the file is not there or may not be read
   */
  public static TextTemplate read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String ending = dot <= 0 ? "txt" : name.substring(dot + 1);
    if (!ending.matches("[A-Za-z0-9]{1,10}")) {
      throw new BadTemplate("text_ending", name);
    }
    TextTemplate template = new TextTemplate(file, ending, Partials.read(file));
    template.compile(new Bounds());
    return template;
  }

  /** The ending of the files that it makes, without the dot. */
  public String ending() {
    return ending;
  }

  /**
   * The document as the template says it.
   *
   * @throws BadTemplate if it asks for something that is not there, with the line; or if it runs or
   *     writes without end
   */
  public String say(Document document) throws BadTemplate {
    Map<String, Object> values = new TextValues(Escaping.forEnding(ending)).of(document);
    Bounds bounds = new Bounds();
    Bounds.Output out = bounds.new Output();
    try {
      compile(bounds).execute(values, out);
      return out.toString();
    } catch (MustacheException.Context missing) {
      throw reason(
          missing,
          new BadTemplate(
              "text_unknown",
              name(),
              missing.lineNo,
              missing.key,
              String.join(", ", new TreeSet<>(values.keySet()))));
    } catch (MustacheException | Bounds.Reached e) {
      throw reason(e, new BadTemplate("text_broken", name(), String.valueOf(e.getMessage())));
    } catch (StackOverflowError e) {
      // pieces that take in each other
      throw new BadTemplate("text_round", name());
    }
  }

  private com.samskivert.mustache.Template compile(Bounds bounds) throws BadTemplate {
    try {
      return Mustache.compiler()
          .escapeHTML(false)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withCollector(bounds)
          .withLoader(new Partials(file, ending))
          .compile(text);
    } catch (MustacheException e) {
      throw reason(e, new BadTemplate("text_broken", name(), String.valueOf(e.getMessage())));
    }
  }

  /** What was thrown within, as far as it says more. */
  private BadTemplate reason(Throwable thrown, BadTemplate otherwise) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof BadTemplate bad) {
        return bad;
      }
      if (each instanceof Bounds.Reached reached) {
        return new BadTemplate(String.valueOf(reached.getMessage()), name());
      }
    }
    return otherwise;
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
