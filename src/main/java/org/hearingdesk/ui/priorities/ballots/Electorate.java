package org.hearingdesk.ui.priorities.ballots;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.ui.kit.NameOrder;
import org.hearingdesk.ui.priorities.SideMark;

/** Who may hand in a ballot, from A to Z. */
public final class Electorate {

  /** One who may hand in; found by the name, or by the longer one. */
  public record Entitled(Voter voter, String name, String longName, Optional<SideMark> side) {}

  private Electorate() {}

  /** The organisations or participants of the sides that vote. */
  public static List<Entitled> of(Hearing hearing, VoterKind kind, Locale locale) {
    Comparator<Entitled> order =
        Comparator.comparing(Entitled::name, new NameOrder(locale))
            .thenComparing(entitled -> entitled.voter().id().value());
    return switch (kind) {
      case ORGANISATION -> organisations(hearing).stream().sorted(order).toList();
      case PARTICIPANT -> participants(hearing).stream().sorted(order).toList();
    };
  }

  /** How many they are. */
  public static int size(Hearing hearing, VoterKind kind) {
    return switch (kind) {
      case ORGANISATION -> organisations(hearing).size();
      case PARTICIPANT -> participants(hearing).size();
    };
  }

  private static List<Entitled> organisations(Hearing hearing) {
    return hearing.organisations().stream()
        .filter(each -> !each.name().isBlank())
        .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
        .map(each ->
            new Entitled(
                new Voter.OrganisationVoter(each.id()),
                each.label(),
                each.name(),
                hearing.sideOf(each).map(SideMark::of)))
        .toList();
  }

  private static List<Entitled> participants(Hearing hearing) {
    return hearing.participants().stream()
        .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
        .map(each ->
            new Entitled(
                new Voter.ParticipantVoter(each.id()),
                (each.familyName() + " " + each.givenName()).strip(),
                each.name(),
                hearing.sideOf(each).map(SideMark::of)))
        .toList();
  }
}
