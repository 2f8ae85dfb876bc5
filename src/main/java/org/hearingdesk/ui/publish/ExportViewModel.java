package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.publication.Report;

/**
 * One export after the other: the worker writes the files, this says how far it is. Cancelling
 * keeps what is finished.
 */
final class ExportViewModel {
  /** Where an export stands. */
  enum Phase {
    NONE,
    RUNNING,
    DONE,
    CANCELLED
  }

  private final Supplier<Publication> publication;
  private final Supplier<UnaryOperator<Publication>> design;
  private final PublishWords words;
  private final Executor fx;
  private final Executor worker;
  private final ObservableList<FileRow> files = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NONE);
  private final ReadOnlyIntegerWrapper finished = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private AtomicBoolean stop = new AtomicBoolean();

  /**
   * @param publication the documents in the language that is chosen when an export begins
   * @param design puts them into the templates that are chosen then; applied by the worker
   */
  ExportViewModel(
      Supplier<Publication> publication,
      Supplier<UnaryOperator<Publication>> design,
      PublishWords words,
      Executor fx,
      Executor worker) {
    this.publication = publication;
    this.design = design;
    this.words = words;
    this.fx = fx;
    this.worker = worker;
  }

  /** The files of the last export, in the order in which they are written. */
  ObservableList<FileRow> files() {
    return files;
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** How many files are written or have failed. */
  ReadOnlyIntegerProperty finishedProperty() {
    return finished.getReadOnlyProperty();
  }

  /** Where the files of the last export are. */
  ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  long count(FileRow.State state) {
    return files.stream().filter(row -> row.state() == state).count();
  }

  /** Begins an export, unless one is running. */
  void begin(Hearing hearing, Order order) {
    if (phase.get() == Phase.RUNNING || order.choices().isEmpty()) {
      return;
    }
    files.setAll(
        order.choices().stream()
            .map(choice ->
                new FileRow(choice, words.choice(choice), FileRow.State.WAITING, List.of()))
            .toList());
    finished.set(0);
    folder.set(Optional.of(order.folder()));
    phase.set(Phase.RUNNING);
    AtomicBoolean cancelled = new AtomicBoolean();
    stop = cancelled;
    Publication inLanguage = publication.get();
    UnaryOperator<Publication> inDesign = design.get();
    worker.execute(() -> carryOut(inDesign, inLanguage, hearing, order, cancelled));
  }

  /** Stops before the next file. */
  void cancel() {
    stop.set(true);
  }

  private void carryOut(
      UnaryOperator<Publication> inDesign,
      Publication inLanguage,
      Hearing hearing,
      Order order,
      AtomicBoolean cancelled) {
    try {
      Report report = inDesign.apply(inLanguage).carryOut(hearing, order, new Told(cancelled));
      fx.execute(() -> end(report.cancelled()));
    } catch (RuntimeException e) {
      // A fault of the program: the files that are there stay, and the handler hears of it.
      fx.execute(() -> broken(e));
    }
  }

  private void end(boolean cancelled) {
    files.replaceAll(row ->
        row.state() == FileRow.State.WAITING ? row.now(FileRow.State.LEFT_OUT, List.of()) : row);
    phase.set(cancelled ? Phase.CANCELLED : Phase.DONE);
  }

  private void broken(RuntimeException fault) {
    String why = words.messages().text("publish.failed_program");
    files.replaceAll(row ->
        row.state() == FileRow.State.RUNNING ? row.now(FileRow.State.FAILED, List.of(why)) : row);
    end(false);
    throw new IllegalStateException("An export failed", fault);
  }

  private void set(Order.Choice choice, FileRow.State state, List<String> notes) {
    fx.execute(() -> {
      files.replaceAll(row -> row.choice().equals(choice) ? row.now(state, notes) : row);
      if (state != FileRow.State.RUNNING) {
        // a table may be several files
        finished.set((int) (count(FileRow.State.DONE) + count(FileRow.State.FAILED)));
      }
    });
  }

  /** Passes on what the worker does. */
  private final class Told implements Progress {
    private final AtomicBoolean cancelled;

    Told(AtomicBoolean cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public void begins(Order.Choice choice) {
      set(choice, FileRow.State.RUNNING, List.of());
    }

    @Override
    public void written(Report.Written written) {
      set(
          written.choice(),
          FileRow.State.DONE,
          written.notices().stream().map(words::notice).toList());
    }

    @Override
    public void failed(Report.Failed failed) {
      set(failed.choice(), FileRow.State.FAILED, List.of(words.failure(failed)));
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
