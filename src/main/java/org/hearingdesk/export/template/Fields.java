package org.hearingdesk.export.template;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.export.render.CleanText;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Fields in the text of a template, such as <code>{{title}}</code>. A word processor cuts what is
 * typed into runs as it likes; a field is found across them.
 */
public final class Fields {
  /** Where the document goes. */
  public static final String CONTENT = "content";

  public static final String TITLE = "title";
  public static final String STATUS = "status";
  public static final String NOTICE = "notice";

  /** The names of all fields. */
  public static final List<String> NAMES =
      List.of(CONTENT, TITLE, "organisation", "date", STATUS, NOTICE);

  private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");

  private Fields() {}

  /**
   * The names for a message.
   *
   * @param withContent whether the document itself can stand there
   */
  public static String list(boolean withContent) {
    return String.join(
        ", ",
        NAMES.stream()
            .filter(name -> withContent || !name.equals(CONTENT))
            .map(name -> "{{" + name + "}}")
            .toList());
  }

  /** What the fields of a document hold. */
  public static Map<String, String> of(Document document) {
    Metadata metadata = document.metadata();
    Messages words = DocumentLanguages.messages(document.language());
    Formats formats = new Formats(words, Formats.ClockSeparator.COLON, ZoneOffset.UTC);
    return Map.of(
        TITLE,
        document.title(),
        "organisation",
        metadata.organisation(),
        "date",
        formats.date(metadata.date()),
        STATUS,
        metadata.status().orElse(""),
        NOTICE,
        metadata.notice().orElse(""));
  }

  /**
   * What a reader must know of a document and a template does not show: its status, its notice. A
   * notice that the document itself begins with is not said twice.
   *
   * @param shows whether the template has a field
   */
  public static List<Para> unsaid(Document document, Predicate<String> shows) {
    Metadata metadata = document.metadata();
    Optional<String> notice =
        metadata
            .notice()
            .filter(each -> !shows.test(NOTICE))
            .filter(each -> document.body().stream().limit(3).noneMatch(b -> says(b, each)));
    return Stream.of(metadata.status().filter(each -> !shows.test(STATUS)), notice)
        .flatMap(Optional::stream)
        .map(words -> new Para(Para.Style.NOTE, Inline.text(words)))
        .toList();
  }

  private static boolean says(Block block, String words) {
    return block instanceof Para(Para.Style _, List<Inline> content)
        && content.stream()
            .anyMatch(each -> each instanceof Inline.Text text && text.value().startsWith(words));
  }

  /** The names in the text of a paragraph, in their order. */
  public static List<String> in(List<Text> runs) {
    return FIELD.matcher(joined(runs)).results().map(found -> found.group(1).strip()).toList();
  }

  /** The first field that there is none of, with its braces. */
  public static Optional<String> unknown(List<Text> runs) {
    return in(runs).stream()
        .filter(name -> !NAMES.contains(name))
        .findFirst()
        .map(name -> "{{" + name + "}}");
  }

  /** Puts values in the place of fields; fields without a value stay. */
  public static void fill(List<Text> runs, Map<String, String> values) {
    Matcher matcher = FIELD.matcher(joined(runs));
    List<MatchResult> found = new ArrayList<>(matcher.results().toList());
    for (MatchResult field : found.reversed()) {
      Optional.ofNullable(values.get(field.group(1).strip()))
          .ifPresent(value -> replace(runs, field, CleanText.clean(value)));
    }
  }

  private static void replace(List<Text> runs, MatchResult field, String value) {
    int start = 0;
    boolean written = false;
    for (Text run : runs) {
      String text = run.getData();
      int from = Math.clamp(field.start() - start, 0, text.length());
      int to = Math.clamp(field.end() - start, 0, text.length());
      if (to > from) {
        run.setData(text.substring(0, from) + (written ? "" : value) + text.substring(to));
        written = true;
      }
      start += text.length();
    }
  }

  private static String joined(List<Text> runs) {
    StringBuilder joined = new StringBuilder();
    runs.forEach(run -> joined.append(run.getData()));
    return joined.toString();
  }

  /** The pieces of text below an element. */
  public static List<Text> texts(Node parent) {
    List<Text> texts = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        texts.add(text);
      } else {
        texts.addAll(texts(child));
      }
    }
    return texts;
  }
}
