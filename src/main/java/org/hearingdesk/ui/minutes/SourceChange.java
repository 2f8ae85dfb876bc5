package org.hearingdesk.ui.minutes;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.log.Entry;

/**
 * Something under a paragraph that changed after it was written.
 *
 * @param entry the latest change
 * @param today what the record gives today in its place
 */
record SourceChange(Entry entry, Optional<Paragraph> today) {}
