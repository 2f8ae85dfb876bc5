package org.hearingdesk.domain.attribution;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Presence;

/**
 * A hearing from which everything has been taken that its readers may not be told. Documents and
 * exports are built from this and nothing else, so that a forgotten check cannot tell a name.
 *
 * <p>Only {@link Attribution} makes one.
 */
public final class PublishedHearing {
  private final Hearing hearing;
  private final AttributionRule rule;
  private final List<Withheld> withheld;
  private final Set<Paragraph> blanked;
  private final Shared shared;

  PublishedHearing(
      Hearing hearing,
      AttributionRule rule,
      List<Withheld> withheld,
      Set<Paragraph> blanked,
      Shared shared) {
    this.hearing = hearing;
    this.rule = rule;
    this.withheld = List.copyOf(withheld);
    this.blanked = Set.copyOf(blanked);
    this.shared = shared;
  }

  /** What may be told. */
  public Hearing hearing() {
    return hearing;
  }

  /** The rule that was applied: the stricter one of what was asked for and what the hearing has. */
  public AttributionRule rule() {
    return rule;
  }

  /** What was left out, for the person who publishes; never part of what is published. */
  public List<Withheld> withheld() {
    return withheld;
  }

  /** Whether this paragraph of the minutes was emptied because it names somebody. */
  public boolean withholds(Paragraph paragraph) {
    return blanked.contains(paragraph);
  }

  /** How the speaking time was shared by gender, where that tells of nobody single. */
  public GuardedShares.Told<Gender> sharesByGender(Instant now) {
    return shared.gender().at(now);
  }

  /** How it was shared by the level of organisations, where that tells of none single. */
  public GuardedShares.Told<Level> sharesByLevel(Instant now) {
    return shared.level().at(now);
  }

  /** How it was shared in the room and online, where that tells of nobody single. */
  public GuardedShares.Told<Presence> sharesByPresence(Instant now) {
    return shared.presence().at(now);
  }

  /**
   * Something that was left out.
   *
   * @param kind what it is
   * @param count how many of them
   */
  public record Withheld(Kind kind, int count) {}

  /** The kinds of what is left out. */
  public enum Kind {
    PERSON_NAMES,
    ORGANISATION_NAMES,
    SPEAKERS_OF_STRICTER_INTERVENTIONS,
    SIDES_OF_SPEAKERS,
    ATTENDANCE,
    PRIVATE_NOTES,
    E_MAIL_ADDRESSES,
    BALLOTS,
    /** Passages of the minutes that name somebody who may not be named. */
    PASSAGES,
    /** Other texts in which a name was struck. */
    NAMES_IN_TEXTS
  }
}
