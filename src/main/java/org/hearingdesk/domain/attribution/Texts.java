package org.hearingdesk.domain.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;

/**
 * The texts of a hearing without the names that a rule does not tell. What was noted of a turn is
 * struck by the rule of that turn. The head of a hearing (its title, who invites, whom to write to)
 * was written to be published by the hearing's own rule: there it stands, and is struck only where
 * something stricter is asked for.
 *
 * <p>The sections of the minutes are not here: {@link Passages} empties whole passages of them.
 */
final class Texts {
  private final Hearing hearing;
  private final AttributionRule rule;
  private final boolean stricterThanOwn;
  private final Map<AttributionRule, UntoldNames> names = new EnumMap<>(AttributionRule.class);
  private int struck;

  Texts(Hearing hearing, AttributionRule rule, boolean stricterThanOwn) {
    this.hearing = hearing;
    this.rule = rule;
    this.stricterThanOwn = stricterThanOwn;
  }

  /** How many texts have been struck so far. */
  int struck() {
    return struck;
  }

  Optional<HearingDetails> details() {
    return hearing.details().map(details -> stricterThanOwn ? told(details) : details);
  }

  private HearingDetails told(HearingDetails d) {
    return new HearingDetails(
        told(d.title()),
        told(d.kind()),
        told(d.organiser()),
        told(d.nature()),
        d.date(),
        d.bookedFrom(),
        d.bookedUntil(),
        told(d.place()),
        d.zone(),
        d.clockStyle(),
        d.language(),
        d.attribution(),
        d.limit(),
        told(d.contact()),
        told(d.sampleNotice()),
        d.kindLimits(),
        d.smallGroups());
  }

  /** The item without what is for the moderator alone. */
  AgendaItem told(AgendaItem item, boolean presenters) {
    return new AgendaItem(
        item.id(),
        item.kind(),
        told(item.title()),
        item.fixedStart(),
        item.planned(),
        presenters ? item.presenters() : List.of(),
        item.limit(),
        told(item.summary()),
        "",
        item.kindLimits(),
        item.equalShare());
  }

  Topic told(Topic topic) {
    return new Topic(topic.id(), told(topic.name()));
  }

  WrittenContribution told(WrittenContribution paper) {
    return new WrittenContribution(
        paper.id(),
        told(paper.title()),
        paper.organisation(),
        paper.topics(),
        address(paper.link()));
  }

  Consultation told(Consultation consultation) {
    return new Consultation(
        consultation.id(),
        told(consultation.title()),
        address(consultation.link()),
        consultation.openUntil());
  }

  PriorityQuestion told(PriorityQuestion question) {
    return new PriorityQuestion(
        question.id(),
        told(question.text()),
        question.item(),
        question.options().stream().map(this::told).toList(),
        question.method(),
        question.amount(),
        question.voters(),
        question.weighting(),
        question.counting(),
        question.voting());
  }

  private Option told(Option option) {
    return option.worded(told(option.text()));
  }

  Conclusion told(Conclusion conclusion) {
    return new Conclusion(conclusion.id(), conclusion.item(), told(conclusion.text()));
  }

  /** A follow-up; who does it is left out whole where the rule does not tell it. */
  FollowUp told(FollowUp followUp) {
    String who = told(followUp.who());
    return new FollowUp(
        followUp.id(),
        told(followUp.what()),
        who.equals(followUp.who()) ? who : "",
        followUp.due());
  }

  Interruption told(Interruption interruption) {
    return new Interruption(interruption.span(), interruption.until(), told(interruption.reason()));
  }

  Round told(Round round) {
    return new Round(
        round.id(),
        told(round.asked()),
        round.number(),
        round.state(),
        round.openedAt(),
        round.closedAt(),
        told(round.reason()),
        Table.of(round.ballots().stream().map(this::told).toList()),
        round.hands(),
        round.secret());
  }

  private HandedIn told(HandedIn ballot) {
    return ballot
        .late()
        .map(late -> ballot.late(new LateBallot(told(late.reason()), late.counted())))
        .orElse(ballot);
  }

  /** What was said and marked in a turn, by the rule of that turn. */
  Intervention told(Intervention turn) {
    AttributionRule own = Attribution.ruleFor(turn, rule);
    return turn.saying(Prose.of(turn.text().all().stream().map(each -> told(each, own)).toList()))
        .marked(
            Table.of(
                turn.markings().stream()
                    .map(mark -> new Marking(mark.id(), mark.mark(), told(mark.wording(), own)))
                    .toList()));
  }

  private Paragraph told(Paragraph paragraph, AttributionRule by) {
    return new Paragraph(
        paragraph.id(),
        paragraph.kind(),
        told(paragraph.text(), by),
        paragraph.untouched(),
        paragraph.sources());
  }

  /** A text without the names. */
  String told(String text) {
    return told(text, rule);
  }

  private String told(String text, AttributionRule by) {
    String told = untold(by).struck(text);
    struck += told.equals(text) ? 0 : 1;
    return told;
  }

  /** A part of an address leads nowhere; one with a name in it is left out. */
  private String address(String link) {
    boolean names = untold(rule).inAddress(link);
    struck += names ? 1 : 0;
    return names ? "" : link;
  }

  private UntoldNames untold(AttributionRule by) {
    return names.computeIfAbsent(by, each -> new UntoldNames(hearing, each));
  }
}
