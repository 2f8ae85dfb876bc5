package org.hearingdesk.domain.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.attribution.PublishedHearing.Kind;
import org.hearingdesk.domain.attribution.PublishedHearing.Withheld;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.WrittenContribution;

/**
 * The one function by which names leave a hearing.
 *
 * <p>Who presents, chairs or moderates does so in an office: under the rule of organisations they
 * are told by their function and organisation, not by name. In texts that people wrote, names that
 * the rule does not tell are struck ({@link Texts}), or whole passages ({@link Passages}).
 */
public final class Attribution {
  private Attribution() {}

  /** The hearing as it may be told by this rule, or by the hearing's own where that is stricter. */
  public static PublishedHearing publish(Hearing hearing, AttributionRule asked) {
    AttributionRule own =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    return new Redaction(hearing, own.strictest(asked)).result();
  }

  /** The rule that holds for one intervention. */
  public static AttributionRule ruleFor(Intervention intervention, AttributionRule general) {
    return intervention.stricter().map(general::strictest).orElse(general);
  }

  /** What is shown of a speaker by a rule, on a screen or in a document. */
  public static Speaker shown(Hearing hearing, Speaker speaker, AttributionRule rule) {
    return switch (rule) {
      case NAMED -> speaker;
      case ORGANISATION -> asOrganisation(hearing, speaker);
      case SIDE -> asSide(hearing, speaker);
      case CHATHAM_HOUSE -> new Speaker.Unidentified();
    };
  }

  private static Speaker asOrganisation(Hearing hearing, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          hearing
              .organisationOf(person)
              .<Speaker>map(organisation -> new Speaker.Body(organisation.id()))
              .orElseGet(() -> asSide(hearing, speaker));
      case Speaker.Several several ->
          several(several.speakers().stream().map(s -> asOrganisation(hearing, s)).toList());
      case Speaker.Body body -> body;
      case Speaker.OfSide ofSide -> ofSide;
      case Speaker.Unidentified unidentified -> unidentified;
    };
  }

  private static Speaker asSide(Hearing hearing, Speaker speaker) {
    if (speaker instanceof Speaker.Several(List<Speaker> speakers)) {
      return several(speakers.stream().map(s -> asSide(hearing, s)).toList());
    }
    return hearing
        .sideOf(speaker)
        .<Speaker>map(side -> new Speaker.OfSide(side.id()))
        .orElseGet(Speaker.Unidentified::new);
  }

  private static Speaker several(List<Speaker> speakers) {
    List<Speaker> different = speakers.stream().distinct().toList();
    return different.size() == 1 ? different.getFirst() : new Speaker.Several(different);
  }

  /** Takes out of one hearing what one rule does not let through. */
  private static final class Redaction {
    private final Hearing hearing;
    private final AttributionRule rule;
    private final List<Withheld> withheld = new ArrayList<>();
    private final AnonymousVoters voters;
    private final Passages passages;
    private final Texts texts;

    Redaction(Hearing hearing, AttributionRule rule) {
      this.hearing = hearing;
      this.rule = rule;
      this.passages = new Passages(hearing, rule);
      AttributionRule own =
          hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
      this.texts = new Texts(hearing, rule, rule.stricterThan(own));
      this.voters = new AnonymousVoters(hearing, rule != AttributionRule.CHATHAM_HOUSE);
    }

    PublishedHearing result() {
      boolean chatham = rule == AttributionRule.CHATHAM_HOUSE;
      // First, because it makes the anonymous voters that stand among the organisations.
      Table<Round> rounds = rounds();
      Hearing published =
          new Hearing(
              texts.details(),
              hearing.stage(),
              hearing.openedAt(),
              hearing.closedAt(),
              sides(),
              organisations(),
              participants(),
              agenda(),
              mapped(hearing.topics(), texts::told),
              contributions(),
              mapped(hearing.consultations(), texts::told),
              mapped(hearing.questions(), texts::told),
              mapped(hearing.conclusions(), texts::told),
              mapped(hearing.followUps(), texts::told),
              hearing.runs(),
              Table.empty(),
              interventions(),
              rounds,
              passages.sections(),
              hearing.interruptions().stream().map(texts::told).toList(),
              List.of(),
              List.of(),
              new PublishedReview(hearing, rule, passages).review());
      if (chatham && !hearing.participants().isEmpty()) {
        withheld.add(new Withheld(Kind.ATTENDANCE, hearing.participants().size()));
      }
      note(Kind.PASSAGES, passages.blanked().size());
      note(Kind.NAMES_IN_TEXTS, texts.struck());
      return new PublishedHearing(
          published, rule, withheld, passages.blanked(), Shared.of(hearing, rule));
    }

    private boolean tellsOrganisations() {
      return !rule.stricterThan(AttributionRule.ORGANISATION);
    }

    /**
     * The sides, with the nameless ones that carry the weights of ballots whose side is not told.
     */
    private Table<Side> sides() {
      List<Side> told = new ArrayList<>(hearing.sides().all());
      told.addAll(voters.sides());
      return Table.of(told);
    }

    private Table<Organisation> organisations() {
      List<Organisation> told = new ArrayList<>();
      if (tellsOrganisations()) {
        told.addAll(hearing.organisations().all());
      } else {
        note(Kind.ORGANISATION_NAMES, hearing.organisations().size());
      }
      told.addAll(voters.organisations());
      return Table.of(told);
    }

    private Table<Participant> participants() {
      note(
          Kind.E_MAIL_ADDRESSES,
          (int) hearing.participants().stream().filter(p -> !p.email().isBlank()).count());
      if (rule == AttributionRule.NAMED) {
        return mapped(
            hearing.participants(),
            p -> told(p, p.honorific(), p.givenName(), p.familyName(), texts.told(p.function())));
      }
      note(Kind.PERSON_NAMES, hearing.participants().size());
      if (!tellsOrganisations()) {
        return Table.empty();
      }
      return mapped(
          hearing.participants(),
          p -> told(p, "", "", "", inOffice(p) ? texts.told(p.function()) : ""));
    }

    private static boolean inOffice(Participant participant) {
      Set<Role> roles = participant.roles();
      return roles.contains(Role.PRESENTER) || roles.contains(Role.CHAIR);
    }

    private static Participant told(
        Participant p, String honorific, String given, String family, String function) {
      return new Participant(
          p.id(),
          honorific,
          given,
          family,
          function,
          p.organisation(),
          p.roles(),
          p.presence(),
          "",
          // A gender tells one of few people apart; an allowance tells of a disability.
          Optional.empty(),
          Optional.empty());
    }

    private Table<AgendaItem> agenda() {
      boolean told = tellsOrganisations();
      return mapped(hearing.agenda(), item -> texts.told(item, told));
    }

    private Table<WrittenContribution> contributions() {
      if (tellsOrganisations()) {
        return mapped(hearing.contributions(), texts::told);
      }
      // The title and the address of a paper name its author as plainly as the author's field.
      note(Kind.ORGANISATION_NAMES, hearing.contributions().size());
      return Table.empty();
    }

    private Table<Intervention> interventions() {
      int stricter =
          (int)
              hearing.interventions().stream().filter(turn -> ruleFor(turn, rule) != rule).count();
      note(Kind.SPEAKERS_OF_STRICTER_INTERVENTIONS, stricter);
      note(
          Kind.PRIVATE_NOTES,
          (int) hearing.interventions().stream().filter(t -> !t.privateNote().isBlank()).count());
      return mapped(hearing.interventions(), this::intervention);
    }

    private Intervention intervention(Intervention turn) {
      return texts.told(turn).by(shown(hearing, turn.speaker(), ruleFor(turn, rule))).noted("");
    }

    private Table<Round> rounds() {
      List<Round> told = new ArrayList<>();
      int withheldBallots = 0;
      for (Round round : hearing.rounds()) {
        boolean tells =
            rule == AttributionRule.NAMED
                || (tellsOrganisations() && round.asked().voters() == VoterKind.ORGANISATION);
        told.add(texts.told(tells ? round : voters.anonymous(round)));
        withheldBallots += tells ? 0 : round.ballots().size() + round.secrets().votes().size();
      }
      note(Kind.BALLOTS, withheldBallots);
      return Table.of(told);
    }

    private void note(Kind kind, int count) {
      if (count > 0) {
        withheld.add(new Withheld(kind, count));
      }
    }

    private static <T extends Identified> Table<T> mapped(
        Table<T> table, java.util.function.UnaryOperator<T> map) {
      return Table.of(table.stream().map(map).toList());
    }
  }
}
