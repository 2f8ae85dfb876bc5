package org.hearingdesk.export.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What of a template may get into a document: text, looks, pictures, and fields that only say
 * something about the document itself. What would run or fetch something is refused.
 */
final class WordSafety {
  private static final Set<String> ACTIVE =
      Set.of(
          "object", "OLEObject", "control", "altChunk", "subDoc", "contentPart", "movie", "script");

  /** Notes and marks of a word processor that belong to other parts, or to people who reviewed. */
  private static final Set<String> DROPPED =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "footnoteReference",
          "endnoteReference",
          "permStart",
          "permEnd",
          "proofErr",
          "printerSettings",
          "sectPrChange",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "footnotePr",
          "endnotePr",
          "del",
          "moveFrom");

  private static final Set<String> FIELDS =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "TITLE",
          "SUBJECT",
          "AUTHOR",
          "KEYWORDS",
          "DOCPROPERTY",
          "STYLEREF",
          "DATE",
          "TIME",
          "CREATEDATE",
          "SAVEDATE",
          "PRINTDATE",
          "FILENAME",
          "NUMWORDS",
          "IF",
          "=");

  private WordSafety() {}

  /**
   * Takes out what does not belong into a document.
   *
   * @throws BadTemplate if something would run or fetch something
   */
  static void clean(String part, Document tree) throws BadTemplate {
    for (Element element : XmlTree.below(tree)) {
      String name = String.valueOf(element.getLocalName());
      if (ACTIVE.contains(name)) {
        throw new BadTemplate("active", part, element.getNodeName());
      }
      boolean dropped = DROPPED.contains(name) && Names.W.equals(element.getNamespaceURI());
      // what is drawn twice stays as today's word processors draw it
      if (dropped || XmlTree.is(element, Names.COMPATIBILITY, "Fallback")) {
        XmlTree.remove(element);
      }
    }
    fields(part, tree);
  }

  private static void fields(String part, Document tree) throws BadTemplate {
    Deque<StringBuilder> open = new ArrayDeque<>();
    for (Element element : XmlTree.below(tree)) {
      if (XmlTree.is(element, Names.W, "fldSimple")) {
        field(part, element.getAttributeNS(Names.W, "instr"));
      } else if (XmlTree.is(element, Names.W, "instrText")) {
        // an instruction may be cut into pieces
        open.forEach(each -> each.append(element.getTextContent()));
        if (open.isEmpty()) {
          field(part, element.getTextContent());
        }
      } else if (XmlTree.is(element, Names.W, "fldChar")) {
        switch (element.getAttributeNS(Names.W, "fldCharType")) {
          case "begin" -> open.push(new StringBuilder());
          case "end" -> field(part, open.isEmpty() ? "" : open.pop().toString());
          default -> {
            // the result of a field is text
          }
        }
      }
    }
    for (StringBuilder unfinished : open) {
      field(part, unfinished.toString());
    }
  }

  private static void field(String part, String instruction) throws BadTemplate {
    String plain = instruction.strip().toUpperCase(Locale.ROOT);
    int end = 0;
    while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
      end++;
    }
    String name = plain.startsWith("=") ? "=" : plain.substring(0, end);
    if (!name.isEmpty() && !FIELDS.contains(name)) {
      throw new BadTemplate("field_forbidden", part, name);
    }
  }
}
