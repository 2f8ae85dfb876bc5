package org.hearingdesk.document.tree;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a line: a run of text, a link, a note, the end of a line. */
public sealed interface Inline {

  /**
   * A run of text of one look and one language. A line feed in it counts as a space; {@link
   * Inline#lines} keeps the lines.
   *
   * @param language of the run where it is not the language of the document, so that it is read
   *     aloud and hyphenated rightly
   */
  record Text(String value, Look look, Optional<Locale> language) implements Inline {

    public static Text of(String value) {
      return new Text(value, Look.PLAIN, Optional.empty());
    }

    public Text bold() {
      return new Text(value, new Look(true, look.italic(), look.quoted(), look.tone()), language);
    }

    public Text italic() {
      return new Text(value, new Look(look.bold(), true, look.quoted(), look.tone()), language);
    }

    /** Somebody's own words: exporters put the quotation marks of its language around the run. */
    public Text quoted() {
      return new Text(value, new Look(look.bold(), look.italic(), true, look.tone()), language);
    }

    public Text toned(Tone tone) {
      return new Text(value, new Look(look.bold(), look.italic(), look.quoted(), tone), language);
    }

    public Text in(Locale newLanguage) {
      return new Text(value, look, Optional.of(newLanguage));
    }
  }

  /** How a run of text looks. */
  record Look(boolean bold, boolean italic, boolean quoted, Tone tone) {
    public static final Look PLAIN = new Look(false, false, false, Tone.INK);
  }

  /**
   * A link to a page or a mail address.
   *
   * @param target an absolute address of the scheme http, https or mailto
   */
  record Link(URI target, List<Text> content) implements Inline {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public Link {
      content = List.copyOf(content);
      if (!allowed(target)) {
        throw new IllegalArgumentException("A link leads to http, https or mailto: " + target);
      }
      if (content.stream().allMatch(text -> text.value().isBlank())) {
        throw new IllegalArgumentException("A link needs words");
      }
    }

    /**
     * The text as a link to an address that somebody typed, or the text alone when the address is
     * not one that a document may lead to.
     */
    public static Inline orText(String address, String text) {
      try {
        URI target = new URI(address.strip());
        if (allowed(target) && !text.isBlank()) {
          return new Link(target, List.of(Text.of(text)));
        }
        return Text.of(text);
      } catch (URISyntaxException notAnAddress) {
        return Text.of(text);
      }
    }

    private static boolean allowed(URI target) {
      String scheme = target.getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        return false;
      }
      return target.isOpaque() || target.getHost() != null;
    }
  }

  /** A footnote; its number stands where the note is in the text. */
  record Note(List<Inline> content) implements Inline {
    public Note {
      content = List.copyOf(content);
      for (Inline inline : content) {
        if (inline instanceof Note) {
          throw new IllegalArgumentException("A note holds no note");
        }
      }
      if (plainText(content).isBlank()) {
        throw new IllegalArgumentException("A note needs words");
      }
    }

    public static Note of(String text) {
      return new Note(text(text));
    }
  }

  /** The line ends here, the paragraph goes on. */
  record LineBreak() implements Inline {}

  /** One plain run, for what is only text. */
  static List<Inline> text(String value) {
    return List.of(Text.of(value));
  }

  /** What somebody typed over several lines, each on a line of its own. */
  static List<Inline> lines(String value) {
    List<Inline> result = new ArrayList<>();
    value
        .lines()
        .forEach(line -> {
          if (!result.isEmpty()) {
            result.add(new LineBreak());
          }
          result.add(Text.of(line));
        });
    return List.copyOf(result);
  }

  /** The words without looks, links and notes. */
  static String plainText(List<? extends Inline> content) {
    return content.stream()
        .map(inline ->
            switch (inline) {
              case Text text -> text.value();
              case Link link -> plainText(link.content());
              case Note _ -> "";
              case LineBreak _ -> " ";
            })
        .collect(Collectors.joining());
  }
}
