package org.hearingdesk.exchange.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.i18n.Messages;

/**
 * Compares a list of written contributions with those of a hearing. One without a title, as surveys
 * have them, is called after its organisation.
 */
final class ContributionPreview {
  private final Hearing hearing;
  private final Messages messages;
  private final Supplier<String> newId;
  private final OrganisationBook book;
  private final Map<String, WrittenContribution> byTitle = new HashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final List<Part> newTopics = new ArrayList<>();
  private final Map<String, Long> seen = new HashMap<>();

  private ContributionPreview(Hearing hearing, Messages messages, Supplier<String> newId) {
    this.hearing = hearing;
    this.messages = messages;
    this.newId = newId;
    this.book = new OrganisationBook(hearing, newId);
    hearing.contributions().forEach(each -> byTitle.put(key(each), each));
    hearing.topics().forEach(each -> topics.put(ListWords.fold(each.name()), each));
  }

  static Preview of(
      PastedList list, Hearing hearing, Messages messages, Supplier<String> newId, Watch watch) {
    ContributionPreview preview = new ContributionPreview(hearing, messages, newId);
    return Previews.each(list, preview::verdict, preview::along, watch);
  }

  private List<Part> along() {
    List<Part> along = new ArrayList<>(book.added());
    along.addAll(newTopics);
    return along;
  }

  private static String key(WrittenContribution paper) {
    return ListWords.fold(paper.title()) + "|" + paper.organisation().map(Id::value).orElse("");
  }

  private Verdict verdict(Line line) {
    Optional<Organisation> organisation =
        book.find(line.cell(Field.ORGANISATION), "", Optional.empty());
    String own = line.cell(Field.TITLE);
    if (own.isEmpty() && organisation.isEmpty()) {
      return new Verdict.Faulty(new Verdict.Fault.NoName());
    }
    String title =
        own.isEmpty()
            ? messages.text(
                "exchange.people.contribution_of", organisation.map(Organisation::label).orElse(""))
            : own;
    WrittenContribution listed =
        new WrittenContribution(
            Id.of(newId.get()),
            title,
            organisation.map(Organisation::id),
            topics(line.cell(Field.TOPICS)),
            line.cell(Field.LINK));
    Long earlier = seen.putIfAbsent(key(listed), line.number());
    return earlier == null
        ? compare(listed, organisation)
        : new Verdict.Faulty(new Verdict.Fault.Twice(earlier));
  }

  private Set<Id<Topic>> topics(String words) {
    Set<Id<Topic>> ids = new LinkedHashSet<>();
    for (String word : words.split(";", -1)) {
      if (!word.isBlank()) {
        Topic topic =
            topics.computeIfAbsent(
                ListWords.fold(word),
                key -> {
                  Topic made = new Topic(Id.of(newId.get()), word.strip());
                  newTopics.add(made);
                  return made;
                });
        ids.add(topic.id());
      }
    }
    return ids;
  }

  private Verdict compare(WrittenContribution listed, Optional<Organisation> organisation) {
    WrittenContribution there = byTitle.get(key(listed));
    if (there == null) {
      WrittenContribution alone =
          new WrittenContribution(
              listed.id(), listed.title(), Optional.empty(), Set.of(), listed.link());
      Verdict fresh = unlessRefused(new Command.AddPart(alone), new Verdict.New(listed));
      return organisation
          .filter(book::isNew)
          .map(each -> unlessRefused(new Command.AddPart(each), fresh))
          .orElse(fresh);
    }
    WrittenContribution after =
        new WrittenContribution(
            there.id(),
            there.title(),
            there.organisation(),
            listed.topics().isEmpty() ? there.topics() : listed.topics(),
            listed.link().isEmpty() ? there.link() : listed.link());
    Verdict same =
        after.equals(there) ? new Verdict.Same(there) : new Verdict.Changed(there, after);
    return there.title().equals(listed.title())
        ? same
        : new Verdict.Doubtful(there, Verdict.Likeness.SPELLING, same, new Verdict.New(listed));
  }

  private Verdict unlessRefused(Command command, Verdict otherwise) {
    return Decide.decide(hearing, command, Instant.EPOCH) instanceof Decision.Refused(var reason)
        ? new Verdict.Faulty(new Verdict.Fault.Refused(reason))
        : otherwise;
  }
}
