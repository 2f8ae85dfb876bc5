package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Messages;

/**
 * The hearing on one page, for people who were not there: what the record holds and nothing else.
 * It tells what was said, not who said it; offices are named where they opened or presented
 * something.
 */
public record SummaryBuilder(Messages messages) implements DocumentBuilder {

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Hearing hearing = published.hearing();
    Phrasebook words = new Phrasebook(messages, hearing);
    Masthead masthead = new Masthead(published, words);
    SummaryItems items = new SummaryItems(hearing, words);
    List<Block> body = new ArrayList<>();
    body.add(Block.Para.of(lead(hearing, words, masthead, now)));
    items.openings().ifPresent(text -> body.add(Block.Para.of(text)));
    for (AgendaItem item : hearing.agenda()) {
      List<Block> blocks = items.of(item);
      if (!blocks.isEmpty()) {
        body.add(Block.Heading.of(1, item.title()));
        body.addAll(blocks);
      }
    }
    List<String> outcome = items.outcome();
    List<Inline> next = new SummaryEnd(published, words).sentences();
    if (!outcome.isEmpty() || !next.isEmpty()) {
      body.add(Block.Heading.of(1, words.text("document.summary.outcome")));
    }
    if (!outcome.isEmpty()) {
      body.add(Block.Para.of(String.join(" ", outcome)));
    }
    if (!next.isEmpty()) {
      body.add(new Block.Para(Block.Para.Style.NORMAL, next));
    }
    return masthead.document(masthead.hearingTitle(), now, body);
  }

  private static String lead(Hearing hearing, Phrasebook words, Masthead masthead, Instant now) {
    String when = occasion(hearing, words, masthead, now);
    String nature =
        hearing.details().map(HearingDetails::nature).orElse("").replaceAll("\\s*\\R\\s*", " ");
    return nature.isBlank() ? when : when + " " + nature.strip();
  }

  /** {@code Dedicated consultation hearing, 15 April 2021, Brussels and online.} */
  static String occasion(Hearing hearing, Phrasebook words, Masthead masthead, Instant now) {
    Optional<HearingDetails> details = hearing.details();
    String day = words.date(masthead.date(now));
    String place = details.map(HearingDetails::place).orElse("");
    String kind = details.map(HearingDetails::kind).filter(k -> !k.isBlank()).orElse("");
    String name = kind.isEmpty() ? words.text("document.summary.hearing") : kind;
    return place.isBlank()
        ? words.text("document.summary.when", name, day)
        : words.text("document.summary.when-where", name, day, place);
  }
}
