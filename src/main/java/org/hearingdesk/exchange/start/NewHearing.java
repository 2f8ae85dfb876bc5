package org.hearingdesk.exchange.start;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;

/** With what a new hearing begins: by a template, or after an earlier hearing. */
public final class NewHearing {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Messages messages;
  private final Supplier<String> ids;
  private final LocalDate today;
  private final ZoneId zone;

  /**
   * @param ids makes ids for what is new
   */
  public NewHearing(Messages messages, Supplier<String> ids, LocalDate today, ZoneId zone) {
    this.messages = messages;
    this.ids = ids;
    this.today = today;
    this.zone = zone;
  }

  /** The usual sides, the agenda of the template, and its question where it has one. */
  public List<Command> by(Template template, String title) {
    List<Part> parts = new ArrayList<>(sides());
    List<AgendaItem> agenda = agenda(template);
    parts.addAll(agenda);
    if (template == Template.WORKSHOP) {
      parts.add(question(agenda));
    }
    return List.of(
        new Command.CreateHearing(details(title, kind(template))), new Command.AddParts(parts));
  }

  private String kind(Template template) {
    return template == Template.BLANK
        ? ""
        : messages.text("welcome.template." + template.name().toLowerCase(Locale.ROOT));
  }

  /** A ranking of options that are gathered on the day. */
  private PriorityQuestion question(List<AgendaItem> agenda) {
    return new PriorityQuestion(
        Id.of(ids.get()),
        messages.text("welcome.question.workshop"),
        agenda.stream()
            .filter(item -> item.kind() == ItemKind.PRIORITISATION)
            .map(AgendaItem::id)
            .findFirst(),
        List.of(),
        BallotMethod.RANKING,
        3,
        VoterKind.PARTICIPANT,
        Weighting.EQUAL);
  }

  /**
   * What an earlier hearing was prepared with: settings, sides, organisations, topics, agenda,
   * questions; its people only where that is said. Nothing of what happened there.
   */
  public List<Command> after(Hearing earlier, String title, boolean people) {
    HearingDetails settings = earlier.details().orElseGet(() -> details(title, ""));
    List<Part> parts = new ArrayList<>(earlier.sides().all());
    parts.addAll(earlier.organisations().all());
    if (people) {
      earlier.participants().forEach(person -> parts.add(person.present(Presence.IN_ROOM)));
    }
    parts.addAll(earlier.topics().all());
    earlier.agenda().forEach(item -> parts.add(prepared(item, people)));
    earlier.questions().forEach(question -> parts.add(prepared(question)));
    return List.of(
        new Command.CreateHearing(details(settings, title, people)), new Command.AddParts(parts));
  }

  /** Sample people stay marked as what they are. */
  private HearingDetails details(HearingDetails settings, String title, boolean people) {
    return new HearingDetails(
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
        people ? settings.sampleNotice() : "",
        settings.kindLimits(),
        settings.smallGroups());
  }

  /** An item without what was said about it that day. */
  private static AgendaItem prepared(AgendaItem item, boolean people) {
    return new AgendaItem(
        item.id(),
        item.kind(),
        item.title(),
        item.fixedStart(),
        item.planned(),
        people ? item.presenters() : List.of(),
        item.limit(),
        "",
        "",
        item.kindLimits(),
        item.equalShare());
  }

  /** A question with its options, but not by whom they were raised. */
  private static PriorityQuestion prepared(PriorityQuestion question) {
    return new PriorityQuestion(
        question.id(),
        question.text(),
        question.item(),
        question.options().stream()
            .map(option -> new Option(option.id(), option.text(), Set.of()))
            .toList(),
        question.method(),
        question.amount(),
        question.voters(),
        question.weighting(),
        question.counting(),
        question.voting());
  }

  private HearingDetails details(String title, String kind) {
    return new HearingDetails(
        title,
        kind,
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
        Id.of(ids.get()),
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
      case EXPERT_GROUP ->
          List.of(
              item(ItemKind.OPENING, "approval", 10),
              item(ItemKind.PRESENTATION, "state_of_play", 30),
              item(ItemKind.DISCUSSION, "discussion", 60),
              item(ItemKind.BREAK, "break", 15),
              item(ItemKind.PRESENTATION, "experience", 30),
              item(ItemKind.DISCUSSION, "advice", 45),
              item(ItemKind.CLOSING, "conclusions", 10));
      case WORKSHOP ->
          List.of(
              item(ItemKind.OPENING, "opening", 10),
              item(ItemKind.PRESENTATION, "overview", 20),
              item(ItemKind.DISCUSSION, "groups", 60),
              item(ItemKind.BREAK, "break", 15),
              item(ItemKind.DISCUSSION, "reports", 30),
              item(ItemKind.PRIORITISATION, "priorities", 30),
              item(ItemKind.CLOSING, "conclusions", 15));
      case PUBLIC_MEETING ->
          List.of(
              item(ItemKind.OPENING, "opening", 10),
              item(ItemKind.PRESENTATION, "overview", 30),
              item(ItemKind.DISCUSSION, "floor", 100),
              item(ItemKind.DISCUSSION, "answers", 30),
              item(ItemKind.CLOSING, "conclusions", 10));
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
        Id.of(ids.get()),
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
