package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.tree.Inline.Look;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Palette;

/** The looks of runs that a document has, each a style of its own. */
final class TextStyles {
  /** What makes a run look other than the text around it. */
  private record Key(boolean bold, boolean italic, Tone tone, Optional<Locale> language) {
    boolean plain() {
      return !bold && !italic && tone == Tone.INK && language.isEmpty();
    }
  }

  private final Map<Key, String> names = new LinkedHashMap<>();

  /**
   * The style of a run; empty where it looks as the text around it.
   *
   * @param language where it is not the document's
   */
  Optional<String> of(Look look, Optional<Locale> language) {
    Key key = new Key(look.bold(), look.italic(), look.tone(), language);
    return key.plain()
        ? Optional.empty()
        : Optional.of(names.computeIfAbsent(key, each -> "T" + (names.size() + 1)));
  }

  void write(Markup markup) {
    names.forEach((key, name) -> {
      markup.open("style:style", "style:name", name, "style:family", "text");
      markup.empty("style:text-properties", properties(key).toArray(new String[0]));
      markup.close().line();
    });
  }

  private static List<String> properties(Key key) {
    List<String> properties = new ArrayList<>();
    if (key.bold) {
      properties.addAll(forEveryScript("fo:font-weight", "style:font-weight", "bold"));
    }
    if (key.italic) {
      properties.addAll(forEveryScript("fo:font-style", "style:font-style", "italic"));
    }
    if (key.tone != Tone.INK) {
      properties.addAll(List.of("fo:color", "#" + Palette.hex(key.tone)));
    }
    key.language.ifPresent(language -> properties.addAll(Names.language(language)));
    return properties;
  }

  private static List<String> forEveryScript(String western, String others, String value) {
    return List.of(western, value, others + "-asian", value, others + "-complex", value);
  }
}
