package org.hearingdesk.exchange.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearingdesk.exchange.lists.ListFile.Row;

/**
 * Rows of an XML file: the elements that repeat, as near to the outermost one as there are such;
 * their attributes and what stands in them are the columns. EUSurvey's answers are rows by their
 * questions.
 */
final class XmlRows {
  private static final int MOST_ELEMENTS = 500_000;
  private static final int DEEPEST = 100;

  /** An element with what is in it. */
  private static final class Element {
    private final String name;
    private final long line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, long line) {
      this.name = name;
      this.line = line;
    }

    List<Element> called(String wanted) {
      return children.stream().filter(each -> each.name.equals(wanted)).toList();
    }

    String attribute(String wanted) {
      return attributes.getOrDefault(wanted, "");
    }

    String allText() {
      return children.isEmpty()
          ? text.toString().strip()
          : children.stream()
              .map(Element::allText)
              .filter(each -> !each.isEmpty())
              .collect(Collectors.joining("; "));
    }
  }

  private XmlRows() {}

  static List<Row> of(byte[] content, String text) throws ListRefused {
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new ListRefused("document-type");
    }
    try {
      return rows(tree(content));
    } catch (XMLStreamException e) {
      throw new ListRefused(
          ListProblem.at(
              Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()),
              "xml-broken"));
    }
  }

  private static Element tree(byte[] content) throws XMLStreamException, ListRefused {
    XMLStreamReader xml = SafeXml.reader(content);
    Deque<Element> open = new ArrayDeque<>();
    Element root = new Element("", 1);
    open.push(root);
    int elements = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (SafeXml.isOutside(event)) {
        throw new ListRefused("document-type");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        Element element = new Element(xml.getLocalName(), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        elements++;
        if (elements > MOST_ELEMENTS || open.size() > DEEPEST) {
          throw new ListRefused("xml-too-large", MOST_ELEMENTS, DEEPEST);
        }
        open.element().children.add(element);
        open.push(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        open.element().text.append(xml.getText());
      }
    }
    return root.children.getFirst();
  }

  private static List<Row> rows(Element root) throws ListRefused {
    Optional<Element> answers = root.called("Answers").stream().findFirst();
    if (answers.isPresent() && !root.called("Survey").isEmpty()) {
      return survey(root.called("Survey").getFirst(), answers.get());
    }
    List<Element> level = List.of(root);
    while (true) {
      for (Element parent : level) {
        Optional<List<Element>> repeated = repeated(parent);
        if (repeated.isPresent()) {
          return table(repeated.get());
        }
      }
      List<Element> next = new ArrayList<>();
      level.forEach(each -> next.addAll(each.children));
      if (next.isEmpty()) {
        return table(root.children.isEmpty() ? List.of(root) : root.children);
      }
      level = next;
    }
  }

  /** The children of one name of which there are several, if each has something in it. */
  private static Optional<List<Element>> repeated(Element parent) {
    Map<String, List<Element>> byName = new LinkedHashMap<>();
    for (Element child : parent.children) {
      byName.computeIfAbsent(child.name, name -> new ArrayList<>()).add(child);
    }
    return byName.values().stream()
        .filter(same -> same.size() > 1)
        .filter(
            same -> same.stream().anyMatch(e -> !e.children.isEmpty() || !e.attributes.isEmpty()))
        .findFirst();
  }

  private static List<Row> table(List<Element> elements) throws ListRefused {
    List<Map<String, String>> values = new ArrayList<>();
    Set<String> titles = new LinkedHashSet<>();
    for (Element element : elements) {
      Map<String, String> value = new LinkedHashMap<>(element.attributes);
      for (Element child : element.children) {
        value.merge(child.name, child.allText(), (one, other) -> one + "; " + other);
      }
      if (value.isEmpty()) {
        value.put(element.name, element.allText());
      }
      titles.addAll(value.keySet());
      values.add(value);
    }
    List<Row> rows = new ArrayList<>();
    CsvRows.add(rows, elements.getFirst().line, List.copyOf(titles));
    for (int i = 0; i < elements.size(); i++) {
      Map<String, String> value = values.get(i);
      CsvRows.add(
          rows,
          elements.get(i).line,
          titles.stream().map(title -> value.getOrDefault(title, "")).toList());
    }
    return rows;
  }

  private static List<Row> survey(Element survey, Element answers) throws ListRefused {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> choices = new LinkedHashMap<>();
    for (Element elements : survey.called("Elements")) {
      elements
          .called("Question")
          .forEach(question -> titles.putIfAbsent(question.attribute("id"), question.allText()));
      elements
          .called("Answer")
          .forEach(answer -> choices.putIfAbsent(answer.attribute("id"), answer.allText()));
    }
    List<Row> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(titles.values());
    head.addAll(List.of("Contribution Id", "Creation Date"));
    CsvRows.add(rows, survey.line, head);
    for (Element set : answers.called("AnswerSet")) {
      Map<String, String> said = new LinkedHashMap<>();
      for (Element answer : set.called("Answer")) {
        String chosen = choices.getOrDefault(answer.attribute("aid"), answer.allText());
        String words = answer.allText().isEmpty() ? chosen : answer.allText();
        said.merge(answer.attribute("qid"), words, (one, other) -> one + "; " + other);
      }
      List<String> cells = new ArrayList<>();
      titles.keySet().forEach(id -> cells.add(said.getOrDefault(id, "")));
      cells.addAll(List.of(set.attribute("id"), set.attribute("create")));
      CsvRows.add(rows, set.line, cells);
    }
    return rows;
  }
}
