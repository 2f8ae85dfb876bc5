package org.hearingdesk.ui.priorities.gathering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.gathering.Family;
import org.hearingdesk.domain.gathering.Gathering;
import org.hearingdesk.domain.gathering.Issue;
import org.hearingdesk.domain.gathering.Likeness;
import org.hearingdesk.domain.gathering.Raised;
import org.hearingdesk.domain.gathering.RaisedBy;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;

/**
 * What was raised and is no option yet, with what is alike beside each other. It is looked through
 * anew only when something in it has changed.
 */
final class RaisedList {

  /** Which of what was raised is listed. */
  record Filter(boolean everywhere, Optional<Mark> mark, String words) {
    static final Filter USUAL = new Filter(false, Optional.empty(), "");

    Gathering.Scope scope() {
      return new Gathering.Scope(everywhere, mark.<Set<Mark>>map(EnumSet::of).orElse(Raised.MARKS));
    }

    boolean lets(Issue issue) {
      return Folded.letters(issue.text()).contains(Folded.letters(words.strip()));
    }
  }

  private record Looked(List<Option> options, List<Issue> issues) {}

  private final GatheringWords words;
  private final Likeness likeness;
  private Looked looked = new Looked(List.of(), List.of());
  private List<Family> families = List.of();
  private final Map<String, Family> byIssue = new HashMap<>();

  RaisedList(Messages messages) {
    words = new GatheringWords(messages);
    likeness = new Likeness(words.little());
  }

  /** The rows of a question; the families stand together, each member behind its head. */
  List<IssueRow> rows(
      Hearing hearing, PriorityQuestion question, Filter filter, Set<String> chosen) {
    look(question, Gathering.issues(hearing, question, filter.scope()));
    List<IssueRow> rows = new ArrayList<>();
    for (Family family : families) {
      if (family.head() instanceof Family.Head.AnIssue(Issue issue)) {
        rows.add(row(hearing, issue, "", chosen));
      }
      for (Family.Member member : family.members()) {
        rows.add(row(hearing, member.issue(), words.like(family.head(), member), chosen));
      }
    }
    // What is picked stays in sight, so that it can be found together with what is looked for.
    rows.removeIf(row -> !row.chosen() && !filter.lets(row.issue()));
    return rows;
  }

  private IssueRow row(Hearing hearing, Issue issue, String like, Set<String> chosen) {
    return new IssueRow(
        issue,
        words.mark(issue.mark()),
        words.raisedBy(RaisedBy.in(hearing, issue.turns())),
        like,
        chosen.contains(issue.id().value()));
  }

  private void look(PriorityQuestion question, List<Issue> issues) {
    Looked now = new Looked(question.options(), issues);
    if (now.equals(looked)) {
      return;
    }
    looked = now;
    families = Family.of(question.options(), issues, likeness);
    byIssue.clear();
    for (Family family : families) {
      if (family.head() instanceof Family.Head.AnIssue(Issue issue)) {
        byIssue.put(issue.id().value(), family);
      }
      family.members().forEach(member -> byIssue.put(member.issue().id().value(), family));
    }
  }

  /** The family in which an issue stands. */
  Optional<Family> family(Issue issue) {
    return Optional.ofNullable(byIssue.get(issue.id().value()));
  }
}
