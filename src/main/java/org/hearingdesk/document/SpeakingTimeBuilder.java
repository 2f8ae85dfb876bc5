package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.i18n.Messages;

/** The speaking time on its own. */
public record SpeakingTimeBuilder(Messages messages) implements DocumentBuilder {

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Phrasebook words = new Phrasebook(messages, published.hearing());
    Masthead masthead = new Masthead(published, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    body.add(masthead.head(now));
    List<Block> blocks = new SpeakingTimes(published, words, now, true, 1).blocks();
    body.addAll(
        blocks.isEmpty()
            ? List.of(Block.Para.of(words.text("document.speaking-time.none")))
            : blocks);
    return masthead.document(
        words.text("document.speaking-time.of", masthead.hearingTitle()), now, body);
  }
}
