package org.hearingdesk.ui.minutes.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.exchange.corrections.CorrectionReader;
import org.hearingdesk.exchange.corrections.CorrectionReading;
import org.hearingdesk.export.corrections.DraftedSection;
import org.hearingdesk.export.corrections.OutgoingSheets;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.SaveState;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.minutes.FollowedHearing;
import org.hearingdesk.ui.minutes.Notices;
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.hearingdesk.ui.minutes.Submitter;

/** The correction round as it is shown and worked on. */
public final class CorrectionsViewModel {
  private static final int DAYS_TO_ANSWER = 7;

  private final HearingSession session;
  private final SectionDrafts drafts;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final InstantSource clock;
  private final Submitter submitter;
  private final ObservableList<SheetRow> sheets = FXCollections.observableArrayList();
  private final ListSync<SheetRow> sheetSync = new ListSync<>(sheets, SheetRow::id);
  private final ObservableList<PassageRow> passages = FXCollections.observableArrayList();
  private final ListSync<PassageRow> passageSync = new ListSync<>(passages, PassageRow::id);
  private final ReadOnlyObjectWrapper<Optional<SheetRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Notices notices;
  private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper back = new ReadOnlyIntegerWrapper();
  private final FollowedHearing followed;
  private final Sending sending;
  private Optional<Id<CorrectionSheet>> selectOnceShown = Optional.empty();

  /**
   * @param worker writes and reads the files
   */
  public CorrectionsViewModel(
      HearingSession session,
      SectionDrafts drafts,
      Messages messages,
      Executor fx,
      Executor worker,
      InstantSource clock) {
    this.session = session;
    this.drafts = drafts;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.clock = clock;
    this.submitter = new Submitter(session, messages, fx);
    this.notices = new Notices(submitter);
    this.sending = new Sending(messages, fx);
    this.followed = new FollowedHearing(session, fx, this::show);
  }

  /** Follows the hearing from now on. */
  public void attach() {
    followed.attach();
  }

  /** Stops following. */
  public void detach() {
    followed.detach();
  }

  ObservableList<SheetRow> sheets() {
    return sheets;
  }

  /** The passages of the sheet that is chosen. */
  ObservableList<PassageRow> passages() {
    return passages;
  }

  ReadOnlyObjectProperty<Optional<SheetRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What became of the last act. */
  Notices notices() {
    return notices;
  }

  /** Whether the minutes say what was corrected. */
  ReadOnlyBooleanProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Whether anything can be done: the file can be written, the minutes are not locked. */
  ReadOnlyBooleanProperty editableProperty() {
    return editable.getReadOnlyProperty();
  }

  /** How many corrections of all sheets wait for a decision. */
  public ReadOnlyIntegerProperty undecidedProperty() {
    return undecided.getReadOnlyProperty();
  }

  /** How many sheets have come back. */
  ReadOnlyIntegerProperty backProperty() {
    return back.getReadOnlyProperty();
  }

  void select(Id<CorrectionSheet> id) {
    selected.set(sheets.stream().filter(row -> row.id().equals(id)).findFirst());
    showPassages(hearing());
  }

  /** Chooses the next sheet on which something has to be decided. */
  void nextToDecide() {
    int at = selected.get().map(sheets::indexOf).orElse(-1);
    for (int i = 1; i <= sheets.size(); i++) {
      SheetRow row = sheets.get((at + i + sheets.size()) % sheets.size());
      if (row.state() == SheetRow.State.TO_DECIDE) {
        select(row.id());
        return;
      }
    }
    notices.tell(messages.text("minutes.corrections.nothing_to_decide"), false);
  }

  /** The last day for answers that is offered first: a week from today. */
  LocalDate suggestedDay() {
    return clock
        .instant()
        .atZone(hearing().details().map(HearingDetails::zone).orElse(ZoneOffset.UTC))
        .toLocalDate()
        .plusDays(DAYS_TO_ANSWER);
  }

  /** Writes a sheet for each delegation into a folder and records what was sent. */
  void send(Path folder, LocalDate until, Locale language) {
    Hearing now = hearing();
    notices.dismiss();
    sending.begin();
    worker.execute(() -> {
      try {
        OutgoingSheets out = OutgoingSheets.of(now, drafted(now), until, session::newId);
        boolean written =
            out.sheets().isEmpty()
                || !out.write(folder, language, clock.instant(), sending).isEmpty();
        fx.execute(() -> sent(out, folder, written));
      } catch (IOException e) {
        fx.execute(() -> {
          sending.end();
          notices.tell(messages.text("minutes.corrections.not_written", folder.toString()), true);
        });
      }
    });
  }

  private List<DraftedSection> drafted(Hearing of) {
    return drafts.of(of).stream()
        .map(each -> new DraftedSection(each.id(), each.paragraphs()))
        .toList();
  }

  private void sent(OutgoingSheets out, Path folder, boolean written) {
    sending.end();
    if (written) {
      notices.submit(out.commands(), sent(out, folder));
    } else {
      notices.tell(messages.text("minutes.corrections.called_off"), false);
    }
  }

  /** How far the sheets are that are being made. */
  Sending sending() {
    return sending;
  }

  private String sent(OutgoingSheets out, Path folder) {
    String words =
        messages.count(
            "minutes.corrections.written",
            out.sheets().size(),
            String.valueOf(folder.getFileName()));
    return out.ofSeveral() == 0
        ? words
        : words + " " + messages.count("minutes.corrections.of_several", out.ofSeveral());
  }

  /** Reads in what came back, file by file. */
  void readIn(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    Hearing now = hearing();
    worker.execute(() -> {
      List<String> refused = new ArrayList<>();
      List<CorrectionReading.Ready> read = new ArrayList<>();
      for (Path file : files) {
        read(now, file, read, refused);
      }
      fx.execute(() -> take(now, read, refused));
    });
  }

  private void read(
      Hearing now, Path file, List<CorrectionReading.Ready> read, List<String> refused) {
    String name = String.valueOf(file.getFileName());
    try {
      switch (new CorrectionReader(now).read(file)) {
        case CorrectionReading.Ready ready -> read.add(ready);
        case CorrectionReading.Refused(String key, List<String> arguments) ->
            refused.add(
                messages.text(
                    "minutes.corrections.refused", name, messages.text(key, arguments.toArray())));
      }
    } catch (IOException e) {
      refused.add(messages.text("minutes.corrections.unreadable", name));
    }
  }

  private void take(Hearing then, List<CorrectionReading.Ready> read, List<String> refused) {
    if (!refused.isEmpty()) {
      // Nothing is half taken in: who chose the files sees what is wrong with them first.
      notices.tell(String.join("\n", refused), true);
      return;
    }
    CorrectionRows rows = new CorrectionRows(then, messages);
    List<SheetRow> names = rows.sheets();
    String words =
        read.stream().map(each -> words(each, names)).distinct().collect(Collectors.joining("\n"));
    selectOnceShown = read.stream().map(CorrectionReading.Ready::sheet).findFirst();
    notices.submit(
        read.stream()
            .<Command>map(each -> new Command.ReadInCorrections(each.sheet(), each.passages()))
            .toList(),
        words);
  }

  private String words(CorrectionReading.Ready ready, List<SheetRow> names) {
    String name =
        names.stream()
            .filter(row -> row.id().equals(ready.sheet()))
            .map(SheetRow::name)
            .findFirst()
            .orElse("");
    String words = messages.count("minutes.corrections.read", ready.changed(), name);
    return ready.missing().isEmpty()
        ? words
        : words
            + " "
            + messages.count(
                "minutes.corrections.missing",
                ready.missing().size(),
                ready.missing().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  /** Accepts a correction as it was asked for. */
  void accept(PassageRow row) {
    decide(row, CorrectionVerdict.ACCEPTED, row.wanted(), "");
  }

  /** Accepts a correction with other words than were asked for. */
  void acceptInPart(PassageRow row, String text, String reason) {
    decide(row, CorrectionVerdict.PARTLY_ACCEPTED, text.strip(), reason.strip());
  }

  void decline(PassageRow row, String reason) {
    passage(row)
        .ifPresent(
            passage -> decide(row, CorrectionVerdict.DECLINED, passage.sent(), reason.strip()));
  }

  /** Accepts all corrections of the chosen sheet that wait, in one change. */
  void acceptAll() {
    List<Command> all =
        passages.stream()
            .filter(row -> row.corrected() && row.verdict().isEmpty() && !row.movedOn())
            .flatMap(row -> command(row, CorrectionVerdict.ACCEPTED, row.wanted(), "").stream())
            .toList();
    if (!all.isEmpty()) {
      notices.submit(all, messages.count("minutes.corrections.accepted_all", all.size()));
    }
  }

  private void decide(PassageRow row, CorrectionVerdict verdict, String text, String reason) {
    command(row, verdict, text, reason)
        .ifPresent(command ->
            notices.submit(
                List.of(command),
                messages.text(
                    "minutes.corrections.done." + verdict.name().toLowerCase(Locale.ROOT),
                    row.number())));
  }

  private Optional<Command> command(
      PassageRow row, CorrectionVerdict verdict, String text, String reason) {
    return passage(row)
        .map(passage ->
            new Command.DecideCorrection(
                row.sheet(),
                row.id(),
                verdict,
                text,
                SheetText.of(hearing(), passage).with(text),
                reason));
  }

  void setTold(boolean wanted) {
    if (wanted != told.get()) {
      notices.submit(List.of(new Command.TellCorrections(wanted)), "");
    }
  }

  private Hearing hearing() {
    return session.snapshot().hearing();
  }

  private Optional<CorrectionPassage> passage(PassageRow row) {
    return hearing()
        .review()
        .sheets()
        .find(row.sheet())
        .flatMap(sheet -> sheet.passages().find(row.id()));
  }

  private void show(Snapshot snapshot) {
    Hearing hearing = snapshot.hearing();
    sheetSync.update(new CorrectionRows(hearing, messages).sheets());
    told.set(hearing.review().correctionsTold());
    editable.set(
        snapshot.saveState() != SaveState.READ_ONLY
            && hearing.details().isPresent()
            && !hearing.review().locked());
    back.set(
        (int) hearing.review().sheets().stream().filter(s -> s.returnedAt().isPresent()).count());
    undecided.set(
        hearing.review().sheets().stream().mapToInt(each -> each.undecided().size()).sum());
    Optional<Id<CorrectionSheet>> wanted =
        selectOnceShown.or(() -> selected.get().map(SheetRow::id));
    selectOnceShown = Optional.empty();
    selected.set(
        wanted
            .flatMap(id -> sheets.stream().filter(row -> row.id().equals(id)).findFirst())
            .or(() -> sheets.stream().findFirst()));
    showPassages(hearing);
  }

  private void showPassages(Hearing hearing) {
    passageSync.update(
        selected
            .get()
            .flatMap(row -> hearing.review().sheets().find(row.id()))
            .map(sheet -> new CorrectionRows(hearing, messages).passages(sheet))
            .orElse(List.of()));
  }
}
