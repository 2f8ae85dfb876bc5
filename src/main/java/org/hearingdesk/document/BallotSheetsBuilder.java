package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.i18n.Messages;

/** Sheets of paper on which the voters answer the questions that are still to be answered. */
public record BallotSheetsBuilder(Messages messages) implements DocumentBuilder {

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Phrasebook words = new Phrasebook(messages, published.hearing());
    Masthead masthead = new Masthead(published, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    List<Block> sheets = new BallotSheets(published.hearing(), words).blocks();
    if (sheets.isEmpty()) {
      body.add(Block.Heading.of(1, words.text("document.sheets.title")));
      body.add(Block.Para.of(words.text("document.sheets.none")));
    } else {
      body.addAll(sheets);
    }
    return masthead.document(words.text("document.sheets.of", masthead.hearingTitle()), now, body);
  }
}
