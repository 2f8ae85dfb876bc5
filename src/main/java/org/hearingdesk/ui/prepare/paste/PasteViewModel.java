package org.hearingdesk.ui.prepare.paste;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.exchange.lists.ListFile;
import org.hearingdesk.exchange.lists.ListReader;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.exchange.people.Field;
import org.hearingdesk.exchange.people.ListKind;
import org.hearingdesk.exchange.people.Mapping;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.exchange.people.Previews;
import org.hearingdesk.exchange.people.Verdict.Group;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;
import org.jspecify.annotations.Nullable;

/**
 * A list that was pasted or read from a file, compared with the hearing, until it is taken over or
 * put away. Reading and comparing happen on another thread; the latest thing asked for wins.
 */
public final class PasteViewModel {
  private static final String MAPPING = "import.columns.";
  private static final int STEP = 500;

  /** The groups as they are shown: what needs a person first. */
  static final List<Group> ORDER =
      List.of(Group.DOUBTFUL, Group.FAULTY, Group.CHANGED, Group.NEW, Group.SAME);

  /**
   * A list and what it will do.
   *
   * @param name of the file; blank for what was pasted
   * @param file that can be read in another encoding
   */
  public record Pasted(String name, Optional<Path> file, PastedList list, Preview preview) {}

  private final List<ListKind> kinds;
  private final Messages messages;
  private final Door door;
  private final Toasts toasts;
  private final ListSources sources;
  private final Executor fx;
  private final Supplier<Hearing> hearing;
  private final Supplier<Instant> now;
  private final ReadOnlyObjectWrapper<Optional<Pasted>> pasted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Group>> only = new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty columns = new SimpleBooleanProperty();
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<Path> latest = Optional.empty();

  /**
   * @param kinds what the list may be; the first one unless it looks like another
   * @param fx runs what touches properties
   * @param hearing the hearing as it is shown
   */
  public PasteViewModel(
      List<ListKind> kinds,
      Messages messages,
      Door door,
      Toasts toasts,
      ListSources sources,
      Executor fx,
      Supplier<Hearing> hearing,
      Supplier<Instant> now) {
    this.kinds = List.copyOf(kinds);
    this.messages = messages;
    this.door = door;
    this.toasts = toasts;
    this.sources = sources;
    this.fx = fx;
    this.hearing = hearing;
    this.now = now;
    only.subscribe(group -> showRows());
  }

  /** The list in sight; empty while there is none. */
  public ReadOnlyObjectProperty<Optional<Pasted>> pastedProperty() {
    return pasted.getReadOnlyProperty();
  }

  /** Why a file cannot be read, in words; blank for nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How far reading has come, 0 to 1; negative while nothing is read. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The lines in their groups. */
  ObservableList<PreviewRow> rows() {
    return rows;
  }

  /** The one group in sight; empty for all. */
  ObjectProperty<Optional<Group>> onlyProperty() {
    return only;
  }

  /** Whether the columns are in sight, to be changed. */
  BooleanProperty columnsProperty() {
    return columns;
  }

  /** Shows or hides the columns. */
  public void columnsShown(boolean shown) {
    columns.set(shown);
  }

  Hearing hearing() {
    return hearing.get();
  }

  List<ListKind> kinds() {
    return kinds;
  }

  /** Compares a text that was copied out of a spreadsheet with the hearing. */
  public void paste(String text) {
    if (!text.isBlank()) {
      read("", Optional.empty(), () -> ListReader.text(text));
    }
  }

  /** Asks for a file and compares it. */
  public void choose() {
    sources.choose(messages.text("prepare.import.choose")).ifPresent(this::open);
  }

  /** Compares a file with the hearing. */
  public void open(Path file) {
    read(name(file), Optional.of(file), () -> ListReader.read(file, Optional.empty()));
  }

  /** Reads the file again, in another encoding. */
  void encode(Charset encoding) {
    pasted
        .get()
        .flatMap(Pasted::file)
        .or(() -> latest)
        .ifPresent(file ->
            read(
                name(file), Optional.of(file), () -> ListReader.read(file, Optional.of(encoding))));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Reads a table. */
  private interface Source {
    ListReader.Outcome read() throws IOException;
  }

  private void read(String name, Optional<Path> file, Source source) {
    only.set(Optional.empty());
    problem.set("");
    latest = file;
    work(watch -> {
      try {
        return switch (source.read()) {
          case ListReader.Outcome.Refused(var reason) -> new Result.Failed(reason.words(messages));
          case ListReader.Outcome.Read(ListFile table) -> {
            PastedList list = known(table);
            yield new Result.Done(new Pasted(name, file, list, preview(list, watch)));
          }
        };
      } catch (IOException e) {
        return new Result.Failed(messages.text("prepare.import.unreadable", name));
      }
    });
  }

  /** The list as the kind that it fits best, with the columns that were said of such a file. */
  private PastedList known(ListFile table) {
    PastedList best = PastedList.of(table, kinds.getFirst(), messages);
    for (ListKind kind : kinds) {
      PastedList other = PastedList.of(table, kind, messages);
      boolean better =
          other.header() && (!best.header() || other.columns().size() > best.columns().size());
      best = better ? other : best;
    }
    PastedList guessed = best;
    return sources
        .remembered(MAPPING + guessed.signature())
        .flatMap(Mapping::read)
        .map(guessed::mapped)
        .orElse(guessed);
  }

  private Preview preview(PastedList list, Watch watch) {
    return Previews.of(list, hearing.get(), messages, () -> door.newId().value(), now.get(), watch);
  }

  /** What came of something that took long. */
  private sealed interface Result {
    record Done(Pasted pasted) implements Result {}

    record Failed(String why) implements Result {}
  }

  /** Something that takes long. */
  private interface Job {
    Result run(Watch watch);
  }

  /** Runs it elsewhere; whatever was asked for before is given up. */
  private void work(Job job) {
    int number = asked.incrementAndGet();
    progress.set(0);
    Watch watch =
        (done, of) -> {
          if (asked.get() != number) {
            throw new CancellationException();
          }
          if (done % STEP == 0) {
            fx.execute(() -> tell(number, (double) done / Math.max(1, of)));
          }
        };
    var _ =
        CompletableFuture.supplyAsync(() -> job.run(watch), sources.worker())
            .whenComplete((result, failure) -> fx.execute(() -> finished(number, result, failure)));
  }

  private void tell(int number, double share) {
    if (asked.get() == number) {
      progress.set(share);
    }
  }

  private void finished(int number, @Nullable Result result, @Nullable Throwable failure) {
    if (asked.get() != number) {
      return;
    }
    progress.set(-1);
    if (failure != null || result == null) {
      throw new IllegalStateException("a list could not be compared", failure);
    }
    switch (result) {
      case Result.Done(Pasted done) -> {
        problem.set("");
        show(done);
      }
      case Result.Failed(String why) -> {
        pasted.set(Optional.empty());
        problem.set(why);
      }
    }
  }

  private void show(Pasted now) {
    pasted.set(Optional.of(now));
    showRows();
  }

  private void showRows() {
    List<PreviewRow> shown = new ArrayList<>();
    pasted
        .get()
        .ifPresent(now -> {
          for (Group group : ORDER) {
            List<Preview.Entry> of = now.preview().of(group);
            if (!of.isEmpty() && only.get().map(group::equals).orElse(true)) {
              shown.add(new PreviewRow.Head(group, of.size()));
              of.forEach(entry -> shown.add(new PreviewRow.Item(entry)));
            }
          }
        });
    rows.setAll(shown);
  }

  /** Says that the list is a list of something else. */
  void read(ListKind kind) {
    pasted
        .get()
        .filter(shown -> shown.list().kind() != kind)
        .ifPresent(shown -> compare(shown, PastedList.of(shown.list().file(), kind, messages)));
  }

  /** Says what a column holds; it is remembered for files with the same columns. */
  void map(int column, Optional<Field> field) {
    pasted.get().ifPresent(shown -> choose(shown, shown.list().mapping().with(column, field)));
  }

  /** Says whether the first line names the columns. */
  void header(boolean named) {
    pasted
        .get()
        .filter(shown -> shown.list().header() != named)
        .ifPresent(shown -> choose(shown, shown.list().mapping().withHeader(named)));
  }

  private void choose(Pasted shown, Mapping mapping) {
    if (!mapping.equals(shown.list().mapping())) {
      PastedList guessed = PastedList.of(shown.list().file(), shown.list().kind(), messages);
      sources.remember(MAPPING + guessed.signature(), mapping.written());
      compare(shown, shown.list().mapped(mapping));
    }
  }

  private void compare(Pasted shown, PastedList list) {
    work(watch ->
        new Result.Done(new Pasted(shown.name(), shown.file(), list, preview(list, watch))));
  }

  /** Settles a doubtful line. */
  public void settle(Preview.Entry entry, boolean isNew) {
    pasted.get().ifPresent(shown -> settled(shown, shown.preview().settle(entry, isNew)));
  }

  /** Settles every doubtful line. */
  void settleAll(boolean isNew) {
    pasted.get().ifPresent(shown -> settled(shown, shown.preview().settleAll(isNew)));
  }

  private void settled(Pasted shown, Preview preview) {
    show(new Pasted(shown.name(), shown.file(), shown.list(), preview));
  }

  /** Takes over what is new and what has changed, as one change. */
  public void takeOver() {
    pasted
        .get()
        .filter(now -> now.preview().taken() > 0 && progress.get() < 0)
        .ifPresent(
            now -> door.submit(now.preview().commands(), outcome -> taken(now.preview(), outcome)));
  }

  private void taken(Preview preview, Outcome outcome) {
    toasts.done(messages.count("prepare.paste.done", preview.taken()), outcome);
    if (outcome instanceof Outcome.Done) {
      close();
    }
  }

  /** Puts the list away; what is being read is given up. */
  public void close() {
    asked.incrementAndGet();
    progress.set(-1);
    problem.set("");
    columns.set(false);
    only.set(Optional.empty());
    pasted.set(Optional.empty());
    rows.clear();
  }
}
