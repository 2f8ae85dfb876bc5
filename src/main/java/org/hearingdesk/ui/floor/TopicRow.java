package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Topic;

/** A topic that an intervention is tagged with, or may be. */
record TopicRow(Id<Topic> id, String name) {}
