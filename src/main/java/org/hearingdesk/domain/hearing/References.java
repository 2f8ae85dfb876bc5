package org.hearingdesk.domain.hearing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds references in a hearing that lead nowhere. Where a reference may outlive what it leads to,
 * as from an option to the intervention that it was gathered from, it is not looked at.
 */
public final class References {
  private final Hearing hearing;
  private final List<Dangling> dangling = new ArrayList<>();
  private String label = "";

  private References(Hearing hearing) {
    this.hearing = hearing;
  }

  /**
   * A reference that leads nowhere.
   *
   * @param path where it stands, as a JSON pointer into the hearing
   * @param from how a person calls what it stands in; blank for what has no name
   * @param id what it should lead to
   */
  public record Dangling(String path, String from, Id<?> id) {}

  /** All of them, in the order of the hearing. */
  public static List<Dangling> dangling(Hearing hearing) {
    References references = new References(hearing);
    references.prepared();
    references.held();
    return List.copyOf(references.dangling);
  }

  private void prepared() {
    each(
        "organisations",
        hearing.organisations(),
        (path, it) -> known(hearing.sides(), it.side(), path + "/side"));
    each(
        "participants",
        hearing.participants(),
        (path, it) -> known(hearing.organisations(), it.organisation(), path + "/organisation"));
    each(
        "agenda",
        hearing.agenda(),
        (path, it) -> {
          known(hearing.participants(), it.presenters(), path + "/presenters");
          it.equalShare()
              .ifPresent(share -> known(hearing.sides(), share.sides(), path + "/equalShare"));
        });
    each(
        "contributions",
        hearing.contributions(),
        (path, it) -> {
          known(hearing.organisations(), it.organisation(), path + "/organisation");
          known(hearing.topics(), it.topics(), path + "/topics");
        });
    each(
        "questions",
        hearing.questions(),
        (path, it) -> known(hearing.agenda(), it.item(), path + "/item"));
    each(
        "conclusions",
        hearing.conclusions(),
        (path, it) -> known(hearing.agenda(), it.item(), path + "/item"));
  }

  private void held() {
    each("runs", hearing.runs(), (path, it) -> known(hearing.agenda(), it.item(), path + "/item"));
    each(
        "requests",
        hearing.requests(),
        (path, it) -> {
          known(hearing.agenda(), it.item(), path + "/item");
          speaker(it.speaker(), path + "/speaker");
        });
    each("interventions", hearing.interventions(), this::intervention);
    each("rounds", hearing.rounds(), this::round);
    each(
        "review/sheets",
        hearing.review().sheets(),
        (path, it) -> speaker(it.delegation(), path + "/delegation"));
  }

  private void intervention(String path, Intervention turn) {
    known(hearing.agenda(), turn.item(), path + "/item");
    speaker(turn.speaker(), path + "/speaker");
    known(hearing.topics(), turn.topics(), path + "/topics");
  }

  private void round(String path, Round round) {
    int place = 0;
    for (HandedIn handedIn : round.ballots()) {
      String ballot = path + "/ballots/" + place++;
      voter(handedIn.voter(), ballot + "/voter/id");
      handedIn.proxy().ifPresent(proxy -> voter(proxy, ballot + "/proxy/id"));
    }
    place = 0;
    for (SecretVote vote : round.secrets().votes()) {
      String at = path + "/secret/votes/" + place++;
      voter(vote.voter(), at + "/voter/id");
      vote.proxy().ifPresent(proxy -> voter(proxy, at + "/proxy/id"));
    }
    place = 0;
    for (SecretBallot ballot : round.secrets().ballots()) {
      known(hearing.sides(), ballot.side(), path + "/secret/ballots/" + place++ + "/side");
    }
    place = 0;
    for (SideHands hands : round.hands().orElseGet(Table::empty)) {
      known(hearing.sides(), hands.side(), path + "/hands/" + place++ + "/side");
    }
  }

  private void voter(Voter voter, String path) {
    switch (voter) {
      case Voter.OrganisationVoter(Id<?> id) -> known(hearing.organisations(), id, path);
      case Voter.ParticipantVoter(Id<?> id) -> known(hearing.participants(), id, path);
    }
  }

  private void speaker(Speaker speaker, String path) {
    switch (speaker) {
      case Speaker.Person(Id<?> id) -> known(hearing.participants(), id, path + "/participant");
      case Speaker.Body(Id<?> id) -> known(hearing.organisations(), id, path + "/organisation");
      case Speaker.OfSide(Id<?> id) -> known(hearing.sides(), id, path + "/side");
      case Speaker.Several several -> {
        int place = 0;
        for (Speaker each : several.speakers()) {
          speaker(each, path + "/speakers/" + place++);
        }
      }
      case Speaker.Unidentified unidentified -> {}
    }
  }

  private interface Look<T> {
    void at(String path, T thing);
  }

  private <T extends Identified> void each(String name, Table<T> table, Look<T> look) {
    int place = 0;
    for (T thing : table) {
      label = label(thing);
      look.at("/" + name + "/" + place++, thing);
    }
  }

  private static String label(Identified thing) {
    return switch (thing) {
      case Part part -> part.label();
      case Intervention turn -> turn.text().text();
      case Round round -> round.asked().text();
      default -> "";
    };
  }

  private void known(Table<?> table, Optional<? extends Id<?>> id, String path) {
    id.ifPresent(each -> known(table, each, path));
  }

  private void known(Table<?> table, Collection<? extends Id<?>> ids, String path) {
    int place = 0;
    for (Id<?> id : ids) {
      known(table, id, path + "/" + place++);
    }
  }

  private void known(Table<?> table, Id<?> id, String path) {
    if (!table.has(id)) {
      dangling.add(new Dangling(path, label, id));
    }
  }
}
