package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.i18n.Messages;

/** The attendance list on its own. */
public record AttendanceBuilder(Messages messages) implements DocumentBuilder {

  @Override
  public Document build(PublishedHearing published, Instant now) {
    Phrasebook words = new Phrasebook(messages, published.hearing());
    Masthead masthead = new Masthead(published, words);
    List<Block> body = new ArrayList<>(masthead.noticeBlock());
    body.add(masthead.head(now));
    body.add(Block.Heading.of(1, words.text("document.attendance.title")));
    List<Block> blocks = new Attendance(published, words).blocks();
    body.addAll(
        blocks.isEmpty()
            ? List.of(Block.Para.of(words.text("document.attendance.nobody")))
            : blocks);
    return masthead.document(
        words.text("document.attendance.of", masthead.hearingTitle()), now, body);
  }
}
