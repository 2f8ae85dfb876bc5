package org.hearingdesk.ui.prepare.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.SmallGroups;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.kit.ClockText;
import org.hearingdesk.ui.kit.DateText;
import org.hearingdesk.ui.kit.DurationText;

/** A field of the hearing details as text: how it is written, and how it is read. */
public enum DetailField {
  TITLE("title"),
  KIND("kind"),
  ORGANISER("organiser"),
  NATURE("nature"),
  DATE("date"),
  BOOKED_FROM("bookedFrom"),
  BOOKED_UNTIL("bookedUntil"),
  PLACE("place"),
  CONTACT("contact"),
  SAMPLE_NOTICE("sampleNotice"),
  ATTRIBUTION("attribution"),
  CLOCK_STYLE("clockStyle"),
  ZONE("zone"),
  LIMIT("limit"),
  POINT_OF_ORDER_LIMIT("pointOfOrderLimit"),
  REPLY_LIMIT("replyLimit"),
  LANGUAGE("language"),
  FEWEST_SHOWN("fewestShown");

  private final String component;

  DetailField(String component) {
    this.component = component;
  }

  /** The record component that a refusal names. */
  String component() {
    return component;
  }

  /** The end of node ids and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it stands in its field. */
  String write(HearingDetails details, Formats formats) {
    return switch (this) {
      case TITLE -> details.title();
      case KIND -> details.kind();
      case ORGANISER -> details.organiser();
      case NATURE -> details.nature();
      case DATE -> formats.date(details.date());
      case BOOKED_FROM -> details.bookedFrom().map(formats::time).orElse("");
      case BOOKED_UNTIL -> details.bookedUntil().map(formats::time).orElse("");
      case PLACE -> details.place();
      case CONTACT -> details.contact();
      case SAMPLE_NOTICE -> details.sampleNotice();
      case ATTRIBUTION -> details.attribution().name();
      case CLOCK_STYLE -> details.clockStyle().name();
      case ZONE -> details.zone().getId();
      case LIMIT -> limit(details.limit());
      case POINT_OF_ORDER_LIMIT -> limit(details.kindLimits().flatMap(KindLimits::pointOfOrder));
      case REPLY_LIMIT -> limit(details.kindLimits().flatMap(KindLimits::reply));
      case LANGUAGE -> details.language();
      case FEWEST_SHOWN ->
          Integer.toString(details.smallGroups().orElse(SmallGroups.DEFAULT).fewestShown());
    };
  }

  /** The details with this field as it was typed; empty when it cannot be read. */
  Optional<HearingDetails> read(HearingDetails details, String typed, Locale locale) {
    DetailsDraft draft = new DetailsDraft(details);
    String text = typed.strip();
    boolean read =
        switch (this) {
          case TITLE -> set(text, value -> draft.title = value);
          case KIND -> set(text, value -> draft.kind = value);
          case ORGANISER -> set(text, value -> draft.organiser = value);
          case NATURE -> set(text, value -> draft.nature = value);
          case DATE -> set(new DateText(locale).parse(text), value -> draft.date = value);
          case BOOKED_FROM -> clock(text, value -> draft.bookedFrom = value);
          case BOOKED_UNTIL -> clock(text, value -> draft.bookedUntil = value);
          case PLACE -> set(text, value -> draft.place = value);
          case CONTACT -> set(text, value -> draft.contact = value);
          case SAMPLE_NOTICE -> set(text, value -> draft.sampleNotice = value);
          case ATTRIBUTION ->
              set(text, value -> draft.attribution = AttributionRule.valueOf(value));
          case CLOCK_STYLE -> set(text, value -> draft.clockStyle = ClockStyle.valueOf(value));
          case ZONE -> set(zone(text), value -> draft.zone = value);
          case LIMIT -> limit(text, value -> draft.limit = value);
          case POINT_OF_ORDER_LIMIT -> limit(text, value -> draft.pointOfOrder = value);
          case REPLY_LIMIT -> limit(text, value -> draft.reply = value);
          case LANGUAGE -> set(text, value -> draft.language = value);
          case FEWEST_SHOWN -> set(smallGroups(text), value -> draft.smallGroups = value);
        };
    return read ? Optional.of(draft.build()) : Optional.empty();
  }

  private static boolean set(String text, Consumer<String> to) {
    to.accept(text);
    return true;
  }

  private static <T> boolean set(Optional<T> value, Consumer<T> to) {
    value.ifPresent(to);
    return value.isPresent();
  }

  private static boolean clock(String text, Consumer<Optional<LocalTime>> to) {
    Optional<LocalTime> time = ClockText.parse(text);
    to.accept(time);
    return text.isEmpty() || time.isPresent();
  }

  private static String limit(Optional<Duration> limit) {
    return limit.map(DurationText.MINUTES_AND_SECONDS::format).orElse("");
  }

  private static boolean limit(String text, Consumer<Optional<Duration>> to) {
    Optional<Duration> limit = DurationText.MINUTES_AND_SECONDS.parse(text);
    to.accept(limit);
    return text.isEmpty() || limit.isPresent();
  }

  /** Blank, or as usual, says nothing of its own. */
  private static Optional<Optional<SmallGroups>> smallGroups(String text) {
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    return text.matches("[1-9]\\d{0,3}")
        ? Optional.of(
            Optional.of(new SmallGroups(Integer.parseInt(text)))
                .filter(each -> !each.equals(SmallGroups.DEFAULT)))
        : Optional.empty();
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException notAZone) {
      return Optional.empty();
    }
  }
}
