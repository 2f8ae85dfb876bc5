package org.hearingdesk.document;

import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;

/** The ids of the sections of minutes. */
public final class MinutesSections {
  public static final Id<MinutesSection> APPROVAL = Id.of("approval");
  public static final Id<MinutesSection> NATURE = Id.of("nature");
  public static final Id<MinutesSection> CONCLUSIONS = Id.of("conclusions");
  public static final Id<MinutesSection> NEXT_STEPS = Id.of("next-steps");
  public static final Id<MinutesSection> NEXT_MEETING = Id.of("next-meeting");

  private static final String ITEM = "item/";
  private static final int LONGEST_ID = 80;

  private MinutesSections() {}

  /** The section on an agenda item. */
  public static Id<MinutesSection> of(AgendaItem item) {
    String id = ITEM + item.id().value();
    if (id.length() <= LONGEST_ID) {
      return Id.of(id);
    }
    String hash = Integer.toHexString(item.id().value().hashCode());
    return Id.of(id.substring(0, LONGEST_ID - hash.length() - 1) + "-" + hash);
  }
}
