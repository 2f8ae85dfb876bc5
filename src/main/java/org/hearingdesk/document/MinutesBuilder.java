package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.MinutesDraft.DraftSection;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.Messages;

/**
 * The minutes: the sections that somebody took over as they were written, the others as the record
 * drafts them. A heading with nothing under it is left out.
 */
public record MinutesBuilder(Messages messages) implements DocumentBuilder {

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Phrasebook words = new Phrasebook(messages, published.hearing());
    Masthead masthead = new Masthead(published, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    body.add(masthead.head(now));
    sections(published, words, body);
    body.addAll(CorrectionsTold.section(published.hearing(), words));
    new Attendance(published, words).section(body);
    annexes(published, words, now, body);
    return masthead.document(words.text("document.minutes.of", masthead.hearingTitle()), now, body);
  }

  private void sections(PublishedHearing published, Phrasebook words, List<Block> body) {
    boolean discussed = false;
    Retold retold = new Retold(published, messages.locale());
    for (DraftSection section : MinutesDraft.of(published, messages)) {
      List<Block> blocks = blocks(published, section, retold, words);
      boolean item = section.level() == 2;
      if (blocks.isEmpty() && !item) {
        continue;
      }
      if (item && !discussed) {
        discussed = true;
        body.add(Block.Heading.numbered(1, "3", words.text("document.minutes.discussed")));
      }
      body.add(Block.Heading.numbered(section.level(), section.number(), title(section, words)));
      if (item) {
        when(published.hearing(), section, words)
            .ifPresent(line -> body.add(Block.Para.of(Block.Para.Style.NOTE, line)));
      }
      body.addAll(blocks);
    }
  }

  private static String title(DraftSection section, Phrasebook words) {
    return section.title().isBlank() ? words.text("document.untitled") : section.title();
  }

  /** What stands under a heading: the text of whoever took the section over, else the draft. */
  private static List<Block> blocks(
      PublishedHearing published, DraftSection section, Retold retold, Phrasebook words) {
    Optional<MinutesSection> taken =
        published.hearing().sections().find(section.id()).filter(MinutesSection::takenOver);
    int headings = section.level() + 1;
    if (taken.isEmpty()) {
      return SectionBlocks.of(section.draft(), headings);
    }
    List<Paragraph> stored = retold.in(section.id(), taken.get().text().all(), section.draft());
    if (stored.stream().anyMatch(published::withholds)
        && stored.stream().allMatch(Paragraph::untouched)) {
      return SectionBlocks.of(section.draft(), headings);
    }
    List<Paragraph> written = new ArrayList<>();
    int withheld = 0;
    Map<Id<Paragraph>, Paragraph> drafted = new HashMap<>();
    section.draft().forEach(paragraph -> drafted.put(paragraph.id(), paragraph));
    for (Paragraph paragraph : stored) {
      if (!published.withholds(paragraph)) {
        written.add(paragraph);
      } else if (redrafted(paragraph, drafted)) {
        written.add(drafted.get(paragraph.id()));
      } else {
        withheld++;
      }
    }
    List<Block> blocks = SectionBlocks.of(written, headings);
    if (withheld > 0) {
      blocks.add(
          Block.Para.of(
              Block.Para.Style.NOTE,
              words.sentenceStart(words.count("document.minutes.passages-withheld", withheld))));
    }
    return blocks;
  }

  /** Whether a passage that names somebody is as the program drafted it: then it drafts it anew. */
  private static boolean redrafted(Paragraph paragraph, Map<Id<Paragraph>, Paragraph> drafted) {
    Paragraph fresh = drafted.get(paragraph.id());
    return paragraph.untouched()
        && fresh != null
        && fresh.kind() == paragraph.kind()
        && fresh.sources().equals(paragraph.sources());
  }

  /** {@code 10.06 to 10.53}, or that the item was not taken. */
  private static Optional<String> when(Hearing hearing, DraftSection section, Phrasebook words) {
    Optional<AgendaItem> item =
        hearing.agenda().stream()
            .filter(each -> MinutesSections.of(each).equals(section.id()))
            .findFirst();
    Optional<ItemRun> run = item.flatMap(each -> hearing.runs().find(each.id()));
    if (run.filter(ItemRun::skipped).isPresent()) {
      return Optional.of(words.text("document.minutes.item-skipped"));
    }
    return run.flatMap(each ->
        each.startedAt()
            .flatMap(start ->
                each.endedAt()
                    .map(end ->
                        words.text(
                            "document.minutes.from-to",
                            words.formats().time(start),
                            words.formats().time(end)))));
  }

  private static void annexes(
      PublishedHearing published, Phrasebook words, Instant now, List<Block> body) {
    char letter = 'A';
    List<Block> ranking = new PriorityRanking(published.hearing(), words).blocks(2);
    if (!ranking.isEmpty()) {
      body.add(new Block.PageBreak());
      body.add(annex(words, letter++, words.text("document.ranking.title")));
      body.addAll(ranking);
    }
    List<Block> times = new SpeakingTimes(published, words, now, false, 2).blocks();
    if (!times.isEmpty()) {
      body.add(new Block.PageBreak());
      body.add(annex(words, letter, words.text("document.speaking-time.title")));
      body.addAll(times);
    }
  }

  private static Block annex(Phrasebook words, char letter, String title) {
    return Block.Heading.of(
        1, words.text("document.minutes.annex", Character.toString(letter), title));
  }
}
