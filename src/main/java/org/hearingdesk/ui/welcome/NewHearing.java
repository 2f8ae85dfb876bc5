package org.hearingdesk.ui.welcome;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.i18n.Messages;

/** What a new hearing starts with, as commands for an empty file. */
public sealed interface NewHearing {

  /** Nothing but a title and today's date. */
  record Blank() implements NewHearing {}

  /** The sides and the agenda of a usual kind of hearing. */
  record FromTemplate(Template template) implements NewHearing {}

  /** The sides, organisations and settings of another hearing; nobody and nothing of its record. */
  record FromEarlier(Hearing earlier) implements NewHearing {}

  /**
   * The commands that set it up, to be done as one change.
   *
   * @param newId makes ids for what is added
   */
  default List<Command> commands(
      Messages messages, LocalDate today, ZoneId zone, Supplier<String> newId) {
    return switch (this) {
      case Blank blank ->
          List.of(new Command.CreateHearing(details(messages, today, zone, Optional.empty())));
      case FromTemplate(Template template) -> template(template, messages, today, zone, newId);
      case FromEarlier(Hearing earlier) -> earlier(earlier, messages, today, zone);
    };
  }

  private static List<Command> template(
      Template template, Messages messages, LocalDate today, ZoneId zone, Supplier<String> newId) {
    List<Part> parts = new ArrayList<>();
    for (Template.SideOf side : template.sides()) {
      parts.add(
          new Side(
              Id.of(newId.get()),
              messages.text("welcome.side." + side.key()),
              messages.text("welcome.side." + side.key() + ".letter"),
              side.colour(),
              side.votes(),
              Weight.ONE));
    }
    for (Template.ItemOf item : template.items()) {
      parts.add(
          new AgendaItem(
              Id.of(newId.get()),
              item.kind(),
              messages.text("welcome.item." + item.key()),
              Optional.empty(),
              Duration.ofMinutes(item.minutes()),
              List.of(),
              Optional.empty(),
              "",
              ""));
    }
    HearingDetails details = details(messages, today, zone, Optional.of(template));
    return List.of(new Command.CreateHearing(details), new Command.AddParts(parts));
  }

  private static List<Command> earlier(
      Hearing earlier, Messages messages, LocalDate today, ZoneId zone) {
    HearingDetails blank = details(messages, today, zone, Optional.empty());
    HearingDetails details =
        earlier
            .details()
            .map(old ->
                new HearingDetails(
                    blank.title(),
                    old.kind(),
                    old.organiser(),
                    "",
                    today,
                    old.bookedFrom(),
                    old.bookedUntil(),
                    old.place(),
                    old.zone(),
                    old.clockStyle(),
                    old.language(),
                    old.attribution(),
                    old.limit(),
                    old.contact(),
                    ""))
            .orElse(blank);
    List<Part> parts = new ArrayList<>();
    earlier.sides().forEach(parts::add);
    earlier.organisations().forEach(parts::add);
    return parts.isEmpty()
        ? List.of(new Command.CreateHearing(details))
        : List.of(new Command.CreateHearing(details), new Command.AddParts(parts));
  }

  private static HearingDetails details(
      Messages messages, LocalDate today, ZoneId zone, Optional<Template> template) {
    return new HearingDetails(
        messages.text("welcome.new.title"),
        template.map(each -> messages.text("welcome.template." + each.key())).orElse(""),
        "",
        "",
        today,
        template.map(each -> LocalTime.of(9, 0)),
        template.map(each -> LocalTime.of(9, 0).plus(each.length())),
        "",
        zone,
        ClockStyle.POINT,
        messages.locale().getLanguage(),
        AttributionRule.ORGANISATION,
        template.map(each -> Duration.ofMinutes(each.limitMinutes())),
        "",
        "");
  }

  /** A usual kind of hearing: who sits at the table, and in which order things are done. */
  enum Template {
    /** Social partners on one or two initiatives, as Article 154 consultations are held. */
    DEDICATED_HEARING(3),
    /** A sectoral social dialogue committee. */
    COMMITTEE(3),
    /** Few people, no sides but organisations and experts. */
    ROUND_TABLE(5);

    private final int limit;

    Template(int limit) {
      this.limit = limit;
    }

    /** The end of message keys and node ids. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    int limitMinutes() {
      return limit;
    }

    Duration length() {
      return Duration.ofMinutes(items().stream().mapToInt(ItemOf::minutes).sum());
    }

    /** A side, its words by key. */
    record SideOf(String key, SideColour colour, boolean votes) {}

    /** An agenda item, its words by key. */
    record ItemOf(String key, ItemKind kind, int minutes) {}

    private static final SideOf EMPLOYERS = new SideOf("employers", SideColour.TEAL, true);
    private static final SideOf WORKERS = new SideOf("workers", SideColour.RUST, true);
    private static final SideOf COMMISSION = new SideOf("commission", SideColour.VIOLET, false);

    List<SideOf> sides() {
      return switch (this) {
        case DEDICATED_HEARING ->
            List.of(
                EMPLOYERS,
                WORKERS,
                COMMISSION,
                new SideOf("member_states", SideColour.GREEN, false),
                new SideOf("civil_society", SideColour.PLUM, true));
        case COMMITTEE -> List.of(EMPLOYERS, WORKERS, COMMISSION);
        case ROUND_TABLE ->
            List.of(
                new SideOf("organisations", SideColour.BLUE, true),
                new SideOf("experts", SideColour.GOLD, false));
      };
    }

    List<ItemOf> items() {
      return switch (this) {
        case DEDICATED_HEARING ->
            List.of(
                new ItemOf("opening", ItemKind.OPENING, 10),
                new ItemOf("overview", ItemKind.PRESENTATION, 20),
                new ItemOf("first_discussion", ItemKind.DISCUSSION, 50),
                new ItemOf("coffee", ItemKind.BREAK, 15),
                new ItemOf("second_discussion", ItemKind.DISCUSSION, 50),
                new ItemOf("priorities", ItemKind.PRIORITISATION, 20),
                new ItemOf("closing", ItemKind.CLOSING, 15));
        case COMMITTEE ->
            List.of(
                new ItemOf("opening", ItemKind.OPENING, 10),
                new ItemOf("agenda_and_minutes", ItemKind.DISCUSSION, 10),
                new ItemOf("commission_news", ItemKind.PRESENTATION, 30),
                new ItemOf("work_programme", ItemKind.DISCUSSION, 60),
                new ItemOf("lunch", ItemKind.BREAK, 60),
                new ItemOf("joint_texts", ItemKind.DISCUSSION, 60),
                new ItemOf("any_other_business", ItemKind.DISCUSSION, 15),
                new ItemOf("closing", ItemKind.CLOSING, 10));
        case ROUND_TABLE ->
            List.of(
                new ItemOf("opening", ItemKind.OPENING, 10),
                new ItemOf("first_discussion", ItemKind.DISCUSSION, 60),
                new ItemOf("priorities", ItemKind.PRIORITISATION, 20),
                new ItemOf("closing", ItemKind.CLOSING, 10));
      };
    }
  }
}
