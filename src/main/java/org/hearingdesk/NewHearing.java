package org.hearingdesk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Ids;
import org.hearingdesk.ui.welcome.Template;

/** With what a new hearing begins: by a template, or after an earlier hearing. */
final class NewHearing {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Messages messages;
  private final Ids ids;
  private final LocalDate today;
  private final ZoneId zone;

  NewHearing(Messages messages, Ids ids, LocalDate today, ZoneId zone) {
    this.messages = messages;
    this.ids = ids;
    this.today = today;
    this.zone = zone;
  }

  /** The usual sides, and the agenda of the template. */
  List<Command> by(Template template, String title) {
    List<Part> parts = new ArrayList<>(sides());
    parts.addAll(agenda(template));
    return List.of(new Command.CreateHearing(details(title)), new Command.AddParts(parts));
  }

  /**
   * The settings, sides and organisations of an earlier hearing; nothing of what happened there.
   */
  List<Command> after(Hearing earlier, String title) {
    HearingDetails settings = earlier.details().orElseGet(() -> details(title));
    HearingDetails details =
        new HearingDetails(
            title,
            settings.kind(),
            settings.organiser(),
            "",
            today,
            settings.bookedFrom(),
            settings.bookedUntil(),
            settings.place(),
            settings.zone(),
            settings.clockStyle(),
            settings.language(),
            settings.attribution(),
            settings.limit(),
            settings.contact(),
            "",
            settings.kindLimits(),
            settings.smallGroups());
    List<Part> parts = new ArrayList<>(earlier.sides().all());
    parts.addAll(earlier.organisations().all());
    return List.of(new Command.CreateHearing(details), new Command.AddParts(parts));
  }

  private HearingDetails details(String title) {
    return new HearingDetails(
        title,
        "",
        "",
        "",
        today,
        Optional.of(LocalTime.of(9, 30)),
        Optional.of(LocalTime.of(12, 30)),
        "",
        zone,
        ClockStyle.POINT,
        messages.locale().getLanguage(),
        AttributionRule.ORGANISATION,
        Optional.of(LIMIT),
        "",
        "");
  }

  private List<Side> sides() {
    return List.of(
        side("employers", SideColour.TEAL, true),
        side("workers", SideColour.RUST, true),
        side("commission", SideColour.VIOLET, false),
        side("member_states", SideColour.GREEN, true),
        side("civil_society", SideColour.PLUM, true));
  }

  private Side side(String key, SideColour colour, boolean votes) {
    return new Side(
        ids.next(),
        messages.text("welcome.side." + key),
        messages.text("welcome.side." + key + ".letter"),
        colour,
        votes,
        Weight.ONE);
  }

  private List<AgendaItem> agenda(Template template) {
    return switch (template) {
      case BLANK -> List.of();
      case DEDICATED_HEARING ->
          List.of(
              item(ItemKind.OPENING, "opening", 10),
              item(ItemKind.PRESENTATION, "overview", 25),
              item(ItemKind.DISCUSSION, "discussion", 90),
              item(ItemKind.BREAK, "break", 15),
              item(ItemKind.PRIORITISATION, "priorities", 20),
              item(ItemKind.CLOSING, "conclusions", 15));
      case COMMITTEE ->
          List.of(
              item(ItemKind.OPENING, "approval", 10),
              item(ItemKind.DISCUSSION, "points", 60),
              item(ItemKind.BREAK, "break", 15),
              item(ItemKind.DISCUSSION, "other", 20),
              item(ItemKind.CLOSING, "conclusions", 15));
      case ROUND_TABLE ->
          List.of(
              item(ItemKind.OPENING, "opening", 10),
              item(ItemKind.DISCUSSION, "round", 60),
              item(ItemKind.PRIORITISATION, "priorities", 20),
              item(ItemKind.CLOSING, "conclusions", 10));
    };
  }

  private AgendaItem item(ItemKind kind, String key, int minutes) {
    return new AgendaItem(
        ids.next(),
        kind,
        messages.text("welcome.item." + key),
        Optional.empty(),
        Duration.ofMinutes(minutes),
        List.of(),
        Optional.empty(),
        "",
        "");
  }
}
