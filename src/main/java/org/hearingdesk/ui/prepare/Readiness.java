package org.hearingdesk.ui.prepare;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.HearingFormats;

/** What is still missing before the hearing goes live, and what is in order. Pure. */
final class Readiness {
  private static final Set<Role> IN_THE_CHAIR = Set.of(Role.CHAIR, Role.MODERATOR);

  /**
   * One thing to look at.
   *
   * @param fine whether it is in order
   * @param section where it is mended
   */
  record Check(boolean fine, String words, Section section) {}

  private final Messages messages;
  private final Hearing hearing;
  private final Formats formats;
  private final List<Check> checks = new ArrayList<>();

  private Readiness(Messages messages, Hearing hearing) {
    this.messages = messages;
    this.hearing = hearing;
    this.formats = HearingFormats.of(messages, hearing);
  }

  static List<Check> of(Messages messages, Hearing hearing) {
    Readiness readiness = new Readiness(messages, hearing);
    hearing.details().ifPresent(readiness::details);
    readiness.people();
    readiness.questions();
    return List.copyOf(readiness.checks);
  }

  private void details(HearingDetails details) {
    if (details.place().isBlank()) {
      missing(messages.text("prepare.check.place"), Section.DETAILS);
    }
    Optional<LocalTime> from = details.bookedFrom();
    Optional<LocalTime> until = details.bookedUntil();
    if (hearing.agenda().isEmpty()) {
      missing(messages.text("prepare.check.agenda"), Section.AGENDA);
    } else if (from.isEmpty() || until.isEmpty()) {
      missing(messages.text("prepare.check.booked"), Section.DETAILS);
    } else {
      fits(Duration.between(from.get(), until.get()));
    }
    add(
        true,
        messages.text(
            "prepare.check.attribution",
            messages.text(
                "prepare.attribution." + details.attribution().name().toLowerCase(Locale.ROOT))),
        Section.SETTINGS);
  }

  private void fits(Duration booked) {
    Duration planned =
        hearing.agenda().stream().map(AgendaItem::planned).reduce(Duration.ZERO, Duration::plus);
    Duration over = planned.minus(booked);
    boolean fits = over.isZero() || over.isNegative();
    add(
        fits,
        fits
            ? messages.text("prepare.check.fits", formats.minutes(planned))
            : messages.text("prepare.check.too_long", formats.minutes(over)),
        Section.AGENDA);
  }

  private void people() {
    if (hearing.sides().isEmpty()) {
      missing(messages.text("prepare.check.sides"), Section.SIDES);
    }
    long sideless =
        hearing.organisations().stream()
            .filter(organisation -> hearing.sideOf(organisation).isEmpty())
            .count();
    missing(sideless, "prepare.check.side_of", Section.SIDES);
    if (hearing.participants().isEmpty()) {
      missing(messages.text("prepare.check.participants"), Section.PARTICIPANTS);
      return;
    }
    long homeless =
        hearing.participants().stream().filter(person -> person.organisation().isEmpty()).count();
    missing(homeless, "prepare.check.organisation_of", Section.PARTICIPANTS);
    boolean chaired =
        hearing.participants().stream()
            .anyMatch(person -> person.roles().stream().anyMatch(IN_THE_CHAIR::contains));
    if (!chaired) {
      missing(messages.text("prepare.check.chair"), Section.PARTICIPANTS);
    }
  }

  private void questions() {
    int number = 0;
    for (PriorityQuestion question : hearing.questions()) {
      number++;
      if (question.options().size() < 2) {
        missing(messages.text("prepare.check.options", number), Section.QUESTIONS);
      }
      boolean weighs = question.weighting() == Weighting.BY_SIDE;
      if (weighs && hearing.sides().stream().noneMatch(side -> side.votes())) {
        missing(messages.text("prepare.check.voting_side", number), Section.SIDES);
      }
    }
  }

  private void missing(long count, String key, Section section) {
    if (count > 0) {
      missing(messages.count(key, count), section);
    }
  }

  private void missing(String words, Section section) {
    add(false, words, section);
  }

  private void add(boolean fine, String words, Section section) {
    checks.add(new Check(fine, words, section));
  }
}
