package org.hearingdesk.ui.priorities.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.priorities.Submissions;

/**
 * The grid of voters and options of an open round, and what each key does in it.
 *
 * <p>A ballot is handed in by {@link #enter}, when it is sound. Until then it is a draft that stays
 * here, whatever else is looked at meanwhile; so does one that is not sound.
 */
public final class BallotsViewModel {

  /** Which voters are listed. */
  public enum Filter {
    ALL,
    TO_FIX,
    NOT_YET
  }

  /** A round with what is needed to show it. */
  private record Shown(
      Round round, List<Electorate.Entitled> voters, RowWriter writer, Keying keying) {}

  private final Submissions submissions;
  private final KnownElectorate electorate;
  private final Messages messages;
  private final Keyed keyed = new Keyed();
  private final VoterRows rows = new VoterRows();
  private final ObservableList<Slot> readBack = FXCollections.observableArrayList();
  private final ObservableList<Column> columns = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper pairs = new ReadOnlyBooleanWrapper();
  private final IntegerProperty option = new SimpleIntegerProperty();
  private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(Counts.NONE);
  private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private Optional<Shown> shown = Optional.empty();
  private final ReadOnlyStringWrapper proxy = new ReadOnlyStringWrapper("");
  private Optional<String> late = Optional.empty();
  private String lastAt = "";
  private boolean digitBefore;

  public BallotsViewModel(Submissions submissions, Messages messages) {
    this.submissions = submissions;
    this.messages = messages;
    option.subscribe((before, now) -> showReadBack());
    electorate = new KnownElectorate(messages.locale());
  }

  /** Shows a round as it stands in the hearing now. */
  public void show(Hearing hearing, Round round, Formats formats) {
    show(hearing, round, formats, Optional.empty());
  }

  /**
   * Shows a round as it stands in the hearing now.
   *
   * @param why why ballots are taken although it is closed
   */
  public void show(Hearing hearing, Round round, Formats formats, Optional<String> why) {
    late = why;
    boolean other = shown.filter(s -> s.round().id().equals(round.id())).isEmpty();
    RowWriter writer = new RowWriter(round, messages);
    List<Electorate.Entitled> voters = electorate.of(hearing, round.asked().voters());
    shown = Optional.of(new Shown(round, voters, writer, new Keying(round.asked())));
    lastAt =
        round.ballots().stream()
            .map(HandedIn::at)
            .max(java.util.Comparator.naturalOrder())
            .map(formats::time)
            .orElse("");
    if (other) {
      startAt(voters);
    }
    pairs.set(is(BallotMethod.PAIRWISE));
    new ListSync<>(columns, Column::id).update(writer.columns());
    option.set(Math.clamp(option.get(), 0, Math.max(0, columns.size() - 1)));
    rebuild();
  }

  private void startAt(List<Electorate.Entitled> voters) {
    option.set(0);
    note.set("");
    digitBefore = false;
    rows.startAt(
        voters.stream()
            .map(voter -> voter.voter().id().value())
            .filter(id -> round().filter(r -> r.has(Id.of(id))).isEmpty())
            .findFirst()
            .or(() -> voters.stream().findFirst().map(voter -> voter.voter().id().value()))
            .orElse(""));
  }

  /** Whether each cell compares two options. */
  ReadOnlyBooleanProperty pairsProperty() {
    return pairs.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return rows.filterProperty();
  }

  /** Lists only some of the voters; the one whose ballot is keyed stays where it can be. */
  public void list(Filter which) {
    rows.list(which);
    rebuild();
  }

  /** What has come in so far. */
  public ObjectProperty<Counts> countsProperty() {
    return counts;
  }

  /** What the last key led to where it cannot be seen in a cell. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** The number of the option, or of the pair, that keys go to. */
  public IntegerProperty optionProperty() {
    return option;
  }

  ObservableList<BallotRow> rows() {
    return rows.listed();
  }

  ObservableList<Column> columns() {
    return columns;
  }

  ObservableList<Slot> readBack() {
    return readBack;
  }

  ReadOnlyStringProperty leftProperty() {
    return left.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<BallotRow>> currentProperty() {
    return rows.currentProperty();
  }

  Optional<Round> round() {
    return shown.map(Shown::round);
  }

  List<Electorate.Entitled> voters() {
    return shown.map(Shown::voters).orElse(List.of());
  }

  /** Whether ballots are secret: what has been handed in is never seen again. */
  boolean isSecret() {
    return round().filter(r -> r.form() == VotingForm.SECRET).isPresent();
  }

  /** Says so when the ballot of this voter is in the box, where nothing reaches it. */
  private boolean inTheBox() {
    boolean there =
        isSecret()
            && !rows.focused().isEmpty()
            && round().filter(r -> r.has(Id.of(rows.focused()))).isPresent();
    if (there) {
      note.set(submissions.words(new Rejection.SecretBallotStays(rows.focused())));
    }
    return there;
  }

  /** Types one character: a digit, a letter of an option, or the question mark. */
  public boolean type(String typed) {
    if (shown.isEmpty() || typed.length() != 1 || rows.focused().isEmpty()) {
      return false;
    }
    if (typed.charAt(0) > ' ' && inTheBox()) {
      return true;
    }
    char sign = Character.toLowerCase(typed.charAt(0));
    Optional<Signs.Typed> after =
        signs().flatMap(signs -> signs.type(sign, ballot(), option.get(), digitBefore));
    after.ifPresent(to -> take(to, sign));
    return after.isPresent();
  }

  private Optional<Signs> signs() {
    return columns.isEmpty()
        ? Optional.empty()
        : shown.map(s -> new Signs(s.round().asked(), s.keying(), columns));
  }

  private void take(Signs.Typed typed, char sign) {
    change(before -> typed.ballot());
    option.set(typed.option());
    digitBefore = typed.digit();
    typed.refused().ifPresent(refused -> note.set(words(refused, sign)));
  }

  private String words(Signs.Refused refused, char sign) {
    return switch (refused) {
      case FULL -> messages.text("priorities.note.full");
      case NOT_IN_PAIR ->
          messages.text("priorities.note.not_in_pair", sign, columns.get(option.get()).key());
    };
  }

  /** Takes the last key back; of a ballot handed in before, this cell or the last choice. */
  public void takeBack() {
    Optional<Draft> draft = draft();
    if (shown.isEmpty()) {
      return;
    }
    if (draft.isPresent() && !draft.get().before().isEmpty()) {
      draft.get().takenBack().ifPresent(this::keep);
      backTo(draft.get());
    } else {
      change(ballot ->
          is(BallotMethod.PAIRWISE)
              ? keying().pairs().clear(ballot, option.get())
              : keying().takeBack(ballot, optionId()));
    }
    digitBefore = false;
  }

  /** Goes back to the pair whose answer was taken back, as its key had gone on. */
  private void backTo(Draft draft) {
    if (is(BallotMethod.PAIRWISE)) {
      keying().pairs().differing(draft.ballot(), ballot()).ifPresent(option::set);
    }
  }

  /** Gives up what was keyed for this voter since the last ballot was handed in. */
  public void drop() {
    round().ifPresent(r -> keyed.drop(r.id(), rows.focused()));
    digitBefore = false;
    refreshFocused();
  }

  /** Hands in what was keyed, if it is sound, and goes to the next voter. */
  public void enter() {
    Optional<Draft> draft = draft();
    BallotRow row = rows.atHand().orElse(null);
    if (shown.isEmpty() || row == null) {
      return;
    }
    note.set("");
    if (draft.isPresent() && draft.get().state() != Draft.State.SENT) {
      submit(row, draft.get());
    } else if (draft.isEmpty() && proxiesHere().containsKey(row.id())) {
      handedIn(row.id()).ifPresent(ballot -> hand(row, Draft.of(ballot)));
    }
    next();
  }

  /** Hands in a sheet on which nothing is said, and goes to the next voter. */
  public void handInBlank() {
    Optional<BallotRow> row = rows.atHand();
    if (shown.isPresent() && row.isPresent() && !inTheBox()) {
      hand(row.get(), Draft.of(Ballot.BLANK));
      next();
    }
  }

  private void submit(BallotRow row, Draft draft) {
    Optional<Ballot> before = handedIn(row.id());
    boolean nothingNew =
        before.map(draft.ballot()::equals).orElse(draft.ballot().equals(Ballot.BLANK));
    if (nothingNew && !proxiesHere().containsKey(row.id())) {
      draftsHere().remove(row.id());
      return;
    }
    keying()
        .fault(draft.ballot())
        .ifPresentOrElse(
            fault -> putAside(row.id(), draft, submissions.words(fault)), () -> hand(row, draft));
  }

  private void hand(BallotRow row, Draft draft) {
    Round to = round().orElseThrow();
    Draft sent = draft.sent();
    keyed.drafts(to.id()).put(row.id(), sent);
    submissions.submit(
        keyed.handIn(to, row.voter(), draft.ballot(), late),
        outcome -> answered(to.id(), row.id(), sent, outcome));
  }

  /** Says who hands in for the voter at hand; the voter itself takes it back. */
  public void handedInBy(Voter by) {
    if (rows.atHand().isEmpty() || inTheBox()) {
      return;
    }
    proxiesHere().put(rows.focused(), by);
    note.set("");
    showProxy();
  }

  /** Who hands in for the voter at hand, in words; blank for nobody. */
  public ReadOnlyStringProperty proxyProperty() {
    return proxy.getReadOnlyProperty();
  }

  private void showProxy() {
    proxy.set(
        proxyOf(rows.focused())
            .flatMap(by -> voters().stream().filter(voter -> voter.voter().equals(by)).findFirst())
            .map(by -> messages.text("priorities.proxy.by", by.name()))
            .orElse(""));
  }

  private Optional<Voter> proxyOf(String voter) {
    return round().flatMap(r -> keyed.proxy(r, voter));
  }

  private Map<String, Voter> proxiesHere() {
    return shown.map(s -> keyed.proxies(s.round().id())).orElseGet(HashMap::new);
  }

  @SuppressWarnings("ReferenceEquality") // a newer draft of the same voter stays
  private void answered(Id<Round> to, String voter, Draft sent, Outcome outcome) {
    if (keyed.drafts(to).get(voter) == sent) {
      Optional<String> problem = submissions.problem(outcome);
      if (problem.isPresent()) {
        keyed.drafts(to).put(voter, sent.putAside(problem.get()));
        note.set(problem.get());
      } else {
        keyed.drop(to, voter);
      }
      rebuild();
    }
  }

  private void putAside(String voter, Draft draft, String why) {
    draftsHere().put(voter, draft.putAside(why));
    note.set(
        rows.of(voter)
            .map(row -> messages.text("priorities.note.put_aside", row.name(), why))
            .orElse(why));
  }

  /** Takes back the ballot that this voter handed in; the history keeps it. */
  public void withdraw() {
    if (inTheBox()) {
      return;
    }
    rows.atHand()
        .filter(row -> handedIn(row.id()).isPresent())
        .ifPresent(row -> {
          draftsHere().remove(row.id());
          submissions.submit(
              new Command.WithdrawBallot(roundId(), row.voter()),
              outcome -> note.set(submissions.problem(outcome).orElse("")));
        });
  }

  /** Goes so many options to the right, or to the left. */
  public void moveOption(int by) {
    goTo(Math.clamp((long) option.get() + by, 0, Math.max(0, columns.size() - 1)));
  }

  /** Goes to an option or a pair; a digit then begins anew. */
  public void goTo(int number) {
    option.set(number);
    digitBefore = false;
  }

  /** Goes so many voters down, or up. What was keyed stays. */
  public void moveVoter(int by) {
    rows.beside(by).ifPresent(row -> focus(row.id()));
  }

  private void next() {
    option.set(0);
    digitBefore = false;
    if (!rows.next() && note.get().isEmpty()) {
      note.set(messages.text("priorities.note.last_voter"));
    }
    rebuild();
  }

  /** Goes to a voter; if the list leaves it out, all are listed again. */
  public void focus(String voter) {
    digitBefore = false;
    option.set(0);
    rows.goTo(voter);
    rebuild();
  }

  /** Goes to the next ballot that is to be fixed, around the end of the list. */
  public void nextToFix() {
    rows.nextToFix()
        .ifPresentOrElse(
            row -> {
              focus(row.id());
              goToFault(row);
            },
            () -> note.set(messages.text("priorities.note.nothing_to_fix")));
  }

  private void goToFault(BallotRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i).faulty()) {
        option.set(i);
        return;
      }
    }
  }

  private void change(UnaryOperator<Ballot> key) {
    Ballot before = ballot();
    Ballot after = key.apply(before);
    note.set("");
    digitBefore = false;
    if (!after.equals(before)) {
      keep(draft().orElseGet(() -> Draft.of(before)).keyed(after));
    }
  }

  private void keep(Draft draft) {
    boolean asHandedIn = handedIn(rows.focused()).map(draft.ballot()::equals).orElse(false);
    boolean nothing = handedIn(rows.focused()).isEmpty() && draft.ballot().equals(Ballot.BLANK);
    if (asHandedIn || nothing) {
      draftsHere().remove(rows.focused());
    } else {
      draftsHere().put(rows.focused(), draft);
    }
    refreshFocused();
  }

  private void refreshFocused() {
    shown.ifPresent(s ->
        s.voters().stream()
            .filter(voter -> voter.voter().id().value().equals(rows.focused()))
            .findFirst()
            .ifPresent(voter -> rows.put(row(s, voter))));
    showRows();
  }

  private void rebuild() {
    rows.replace(
        shown.map(s -> s.voters().stream().map(voter -> row(s, voter)).toList()).orElse(List.of()));
    showRows();
  }

  private BallotRow row(Shown s, Electorate.Entitled voter) {
    String id = voter.voter().id().value();
    return s.writer()
        .row(voter, Optional.ofNullable(draftsHere().get(id)), id.equals(rows.focused()));
  }

  private void showRows() {
    rows.show();
    showProxy();
    showReadBack();
    left.set(shown.map(s -> s.writer().left(ballot())).orElse(""));
    counts.set(Tally.of(rows.all(), lastAt));
  }

  private void showReadBack() {
    readBack.setAll(
        rows.currentProperty().get().isEmpty()
            ? List.of()
            : shown.map(s -> s.writer().readBack(ballot(), option.get())).orElse(List.of()));
  }

  private Ballot ballot() {
    return draft().map(Draft::ballot).or(() -> handedIn(rows.focused())).orElse(Ballot.BLANK);
  }

  private Optional<Ballot> handedIn(String voter) {
    return voter.isEmpty()
        ? Optional.empty()
        : round().flatMap(r -> r.ballots().find(Id.of(voter))).map(HandedIn::ballot);
  }

  private Optional<Draft> draft() {
    return Optional.ofNullable(draftsHere().get(rows.focused()));
  }

  private Map<String, Draft> draftsHere() {
    return shown.map(s -> keyed.drafts(s.round().id())).orElseGet(HashMap::new);
  }

  private Id<Option> optionId() {
    return Id.of(columns.get(option.get()).id());
  }

  private Id<Round> roundId() {
    return round().orElseThrow().id();
  }

  private Keying keying() {
    return shown.orElseThrow().keying();
  }

  private boolean is(BallotMethod method) {
    return round().filter(r -> r.asked().method() == method).isPresent();
  }
}
