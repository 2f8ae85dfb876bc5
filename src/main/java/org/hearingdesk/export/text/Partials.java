package org.hearingdesk.export.text;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hearingdesk.export.template.BadTemplate;

/** The pieces that a template takes in: files of its own folder with its own ending. */
final class Partials implements Mustache.TemplateLoader {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_ .-]{0,60}");

  /** Each is read once for each place where it is taken in, so only a round needs more. */
  private static final int MOST = 200;

  private static final long MOST_BYTES = 1 << 20;

  private final Path template;
  private final String ending;
  private int taken;

  Partials(Path template, String ending) {
    this.template = template;
    this.ending = ending;
  }

  @Override
  public Reader getTemplate(String name) throws IOException {
    taken++;
    if (taken > MOST) {
      throw new BadTemplate("text_round", name);
    }
    Path piece = template.resolveSibling(name + "." + ending);
    boolean there =
        NAME.matcher(name).matches()
            && !name.contains("..")
            && Files.isRegularFile(piece, LinkOption.NOFOLLOW_LINKS);
    if (!there) {
      throw new BadTemplate("text_no_piece", template.getFileName(), name, ending);
    }
    return new StringReader(read(piece));
  }

  /** The text of a file, which is bounded and UTF-8. */
  static String read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new BadTemplate("too_large", MOST_BYTES >> 20);
    }
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadTemplate("text_not_utf8", file.getFileName());
    }
  }
}
