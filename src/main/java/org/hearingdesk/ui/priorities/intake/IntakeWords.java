package org.hearingdesk.ui.priorities.intake;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.exchange.intake.Sheet;
import org.hearingdesk.exchange.intake.Sheet.Fault;
import org.hearingdesk.exchange.intake.Sheet.Verdict;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.priorities.ballots.Electorate;
import org.hearingdesk.words.Rejections;

/** What a line of ballots comes to, in words. */
final class IntakeWords {

  /** The groups in which lines are shown: what needs a person first. */
  enum Group {
    UNKNOWN,
    FAULTY,
    CHANGED,
    NEW,
    SAME,
    EMPTY
  }

  private final Messages messages;
  private final Rejections rejections;

  IntakeWords(Messages messages) {
    this.messages = messages;
    rejections = new Rejections(messages);
  }

  static Group group(Sheet sheet) {
    return switch (sheet.verdict()) {
      case Verdict.New _ -> Group.NEW;
      case Verdict.Changed _ -> Group.CHANGED;
      case Verdict.Same _ -> Group.SAME;
      case Verdict.Unknown _ -> Group.UNKNOWN;
      case Verdict.Empty _ -> Group.EMPTY;
      case Verdict.Faulty _ -> Group.FAULTY;
    };
  }

  String name(Group group) {
    return switch (group) {
      case UNKNOWN -> messages.text("intake.group.unknown");
      case FAULTY -> messages.text("intake.group.faulty");
      case CHANGED -> messages.text("intake.group.changed");
      case NEW -> messages.text("intake.group.new");
      case SAME -> messages.text("intake.group.same");
      case EMPTY -> messages.text("intake.group.empty");
    };
  }

  Icons icon(Group group) {
    return switch (group) {
      case UNKNOWN -> Icons.DOUBT;
      case FAULTY -> Icons.ERROR;
      case CHANGED -> Icons.EDIT;
      case NEW -> Icons.ADD;
      case SAME -> Icons.CHECK;
      case EMPTY -> Icons.NOT_HANDED_IN;
    };
  }

  /** Who stands on a line: the name that is there, and whom it means where that differs. */
  String who(Sheet sheet, List<Electorate.Entitled> voters) {
    String name = sheet.name().isBlank() ? messages.text("intake.no_name") : sheet.name();
    Optional<Voter> voter = sheet.voter();
    return voters.stream()
        .filter(each -> voter.filter(each.voter()::equals).isPresent())
        .map(Electorate.Entitled::name)
        .filter(meant -> !meant.equals(name))
        .findFirst()
        .map(meant -> messages.text("intake.means", name, meant))
        .orElse(name);
  }

  /** Why a line stays out; empty where that goes without saying. */
  Optional<String> why(Sheet sheet) {
    return switch (sheet.verdict()) {
      case Verdict.Unknown(var _, int called) ->
          Optional.of(
              messages.text(called > 1 ? "intake.called_alike" : "intake.called_by_nobody"));
      case Verdict.Faulty(Fault.NoPreference(String pair, String text)) ->
          Optional.of(messages.text("intake.fault.no_preference", text, pair));
      case Verdict.Faulty(Fault.NoNumber(String column, String text)) ->
          Optional.of(messages.text("intake.fault.no_number", text, column));
      case Verdict.Faulty(Fault.Twice(int earlier)) ->
          Optional.of(messages.text("intake.fault.twice", earlier));
      case Verdict.Faulty(Fault.Refused(var reason)) -> Optional.of(rejections.words(reason));
      case Verdict.New _, Verdict.Changed _, Verdict.Same _, Verdict.Empty _ -> Optional.empty();
    };
  }
}
