package org.hearingdesk.domain.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.WrittenContribution;

/** What makes a part well-formed within a hearing. */
final class PartRules {
  private static final int MOST_OPTIONS = 100;
  private static final int MOST_PROXIES = 20;
  private static final int HIGHEST_AMOUNT = 1_000;
  private static final Duration MOST_ALLOWANCE = Duration.ofHours(1);

  private PartRules() {}

  static void check(Hearing hearing, Part part) {
    new Batch(hearing).check(part);
  }

  /** Checks parts that are added together, so that later ones may refer to earlier ones. */
  static final class Batch {
    private final Hearing hearing;
    private final Set<String> added = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> takenNames = new HashSet<>();

    Batch(Hearing hearing) {
      this.hearing = hearing;
    }

    void add(Part part) {
      check(part);
      added.add(part.id().value());
      parts.add(part);
      String name = part instanceof Organisation organisation ? organisation.name() : part.label();
      takenNames.add(part.getClass().getSimpleName() + folded(name));
    }

    void check(Part part) {
      switch (part) {
        case Side side -> side(side);
        case Organisation organisation -> organisation(organisation);
        case Participant participant -> participant(participant);
        case AgendaItem item -> item(item);
        case Topic topic -> topic(topic);
        case WrittenContribution contribution -> contribution(contribution);
        case Consultation consultation -> {
          Check.name("title", consultation.title());
          Check.link("link", consultation.link());
        }
        case PriorityQuestion question -> question(question);
        case Conclusion conclusion -> {
          requireText("text", conclusion.text());
          known(hearing.agenda(), conclusion.item(), "agendaItem");
        }
        case FollowUp followUp -> {
          requireText("what", followUp.what());
          Check.line("who", followUp.who());
        }
      }
    }

    private void side(Side side) {
      Check.name("name", side.name());
      unique(hearing.sides(), side, Side::name, "name", side.name());
      if (side.letter().isBlank()) {
        throw new Refusal(new Rejection.Blank("letter"));
      }
      Check.line("letter", side.letter(), 4);
      unique(hearing.sides(), side, Side::letter, "letter", side.letter());
    }

    private void organisation(Organisation organisation) {
      Check.name("name", organisation.name());
      Check.line("acronym", organisation.acronym(), 60);
      Check.line("country", organisation.country(), 60);
      Check.line("registerNumber", organisation.registerNumber(), 60);
      known(hearing.sides(), organisation.side(), "side");
      unique(
          hearing.organisations(), organisation, Organisation::name, "name", organisation.name());
    }

    private void participant(Participant participant) {
      Check.line("honorific", participant.honorific(), 60);
      Check.line("givenName", participant.givenName());
      Check.line("familyName", participant.familyName());
      Check.line("function", participant.function());
      Check.line("email", participant.email(), 320);
      if ((participant.givenName() + participant.familyName()).isBlank()) {
        throw new Refusal(new Rejection.Blank("familyName"));
      }
      participant
          .allowance()
          .filter(allowance -> allowance.isNegative() || allowance.compareTo(MOST_ALLOWANCE) > 0)
          .ifPresent(allowance -> {
            throw new Refusal(new Rejection.OutOfRange("allowance", "0:00", "1:00:00"));
          });
      known(hearing.organisations(), participant.organisation(), "organisation");
    }

    private void item(AgendaItem item) {
      Check.name("title", item.title());
      Check.duration("planned", item.planned());
      item.limit().ifPresent(limit -> Check.duration("limit", limit));
      item.kindLimits().ifPresent(Check::limits);
      item.equalShare().ifPresent(this::share);
      Check.text("summary", item.summary(), Check.TEXT);
      Check.text("internalNote", item.internalNote(), Check.TEXT);
      item.presenters()
          .forEach(id -> known(hearing.participants(), Optional.of(id), "participant"));
    }

    private void share(EqualShare share) {
      Check.duration("equalShare", share.total());
      if (share.sides().size() < 2 || Set.copyOf(share.sides()).size() < share.sides().size()) {
        throw new Refusal(new Rejection.TooFewSides());
      }
      share.sides().forEach(side -> known(hearing.sides(), Optional.of(side), "side"));
    }

    private void topic(Topic topic) {
      Check.name("name", topic.name());
      unique(hearing.topics(), topic, Topic::name, "name", topic.name());
    }

    private void contribution(WrittenContribution contribution) {
      Check.name("title", contribution.title());
      Check.link("link", contribution.link());
      known(hearing.organisations(), contribution.organisation(), "organisation");
      contribution.topics().forEach(id -> known(hearing.topics(), Optional.of(id), "topic"));
    }

    private void question(PriorityQuestion question) {
      Check.name("text", question.text());
      known(hearing.agenda(), question.item(), "agendaItem");
      Check.range("amount", question.amount(), 1, HIGHEST_AMOUNT);
      Check.range("options", question.options().size(), 0, MOST_OPTIONS);
      CountingChoice.check(question);
      voting(question);
      Set<String> texts = new HashSet<>();
      Set<String> ids = new HashSet<>();
      for (Option option : question.options()) {
        Check.name("option", option.text());
        if (!texts.add(folded(option.text())) || !ids.add(option.id().value())) {
          throw new Refusal(new Rejection.Taken("option", option.text()));
        }
      }
    }

    private static void voting(PriorityQuestion question) {
      Voting held = question.held();
      Check.range("proxies", held.proxies(), 0, MOST_PROXIES);
      held.quorum().ifPresent(quorum -> Check.range("quorum", quorum, 1, HIGHEST_AMOUNT));
      if (!question.weightingFits()) {
        throw new Refusal(new Rejection.WeightingDoesNotFit(held.form()));
      }
    }

    private static void requireText(String field, String value) {
      if (value.isBlank()) {
        throw new Refusal(new Rejection.Blank(field));
      }
      Check.text(field, value, Check.TEXT);
    }

    private void known(Table<?> table, Optional<? extends Id<?>> id, String what) {
      if (id.isPresent() && !added.contains(id.get().value())) {
        Check.known(table, id, what);
      }
    }

    private <T extends Identified> void unique(
        Table<T> table, T part, Function<T, String> key, String field, String value) {
      boolean taken =
          table.stream()
              .anyMatch(other ->
                  !other.id().equals(part.id()) && folded(key.apply(other)).equals(folded(value)));
      if (taken || takenNames.contains(part.getClass().getSimpleName() + folded(value))) {
        throw new Refusal(new Rejection.Taken(field, value));
      }
    }

    private static String folded(String text) {
      return text.strip().toLowerCase(Locale.ROOT);
    }
  }
}
