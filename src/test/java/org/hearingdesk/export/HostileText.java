package org.hearingdesk.export;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.Definition;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ListItem;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.document.tree.Wording;

/** Text that people paste, and text that somebody might send to break a file. */
public final class HostileText {

  public static final String LONG_WORD = "Donaudampfschiff".repeat(19);

  /** Everything at once: controls, half characters, markup, other scripts, pictures. */
  public static final String ALL =
      "a\u0000b\u0007c\u000Bd\u001Be\u007Ff\u0085g \uD800 lone \uDC00 \uFFFE\uFFFF"
          + " <script>alert(1)</script> ]]> <!-- --> &amp; &#x0; \" ' ${x} {{y}}"
          + " e\u0301 Z\u030C \u0391\u0301 \u202Eevil\u202C \u2066iso\u2069 \uFEFFbom"
          + " שלום مرحبا 你好 😀 👩‍👩‍👧 🇪🇺 "
          + LONG_WORD;

  private HostileText() {}

  /** A document that has such text in every place that takes text. */
  public static Document everywhere() {
    return new Document(
        ALL,
        Locale.of("en"),
        Metadata.of(SampleDocuments.DATE, ALL).withSubject(ALL).withStatus(ALL).withNotice(ALL),
        new Wording(ALL, ALL),
        List.of(
            new DefinitionList(List.of(Definition.of(ALL, ALL))),
            new Toc(ALL, 2),
            new Heading(1, ALL, Inline.text(ALL)),
            Heading.of(4, ALL),
            Para.of(
                Text.of(ALL).bold().quoted().in(Locale.of("he")),
                Note.of(ALL),
                Inline.Link.orText("javascript:alert(1)", ALL),
                Inline.Link.orText("https://example.org/?q=%3Cx%3E&y='\"".replace("\"", ""), ALL)),
            new Para(Para.Style.QUOTE, Inline.lines("one\r\ntwo\n" + ALL)),
            new BulletList(List.of(ListItem.of(ALL))),
            new Table(
                ALL,
                List.of(new Column(ALL, Align.START, 1), new Column(ALL, Align.END, 20)),
                true,
                List.of(Row.of(ALL, ALL))),
            new Figure(
                ALL,
                ALL,
                List.of(
                    new Bar(ALL, Double.MAX_VALUE, ALL, Tone.BAD, false),
                    new Bar("", -Double.MAX_VALUE, "", Tone.MUTED, true)),
                ALL),
            new Figure("", "nothing", List.of(new Bar("zero", 0, "0", Tone.GOOD, true)), ""),
            new Figure(
                "more bars than a page holds",
                "seventy bars",
                Collections.nCopies(70, new Bar("bar", 1, "1", Tone.GREEN, true)),
                ""),
            Para.of(Text.of("a note longer than a page"), Note.of((ALL + " ").repeat(12)))));
  }
}
