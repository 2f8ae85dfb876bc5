package org.hearingdesk.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.settings.RecentFile;
import org.hearingdesk.settings.RecentFiles;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.NameMatch;
import org.hearingdesk.ui.welcome.RecentHearing.State;

/** The hearings that were opened on this laptop, with how their files are now. */
public final class RecentHearings {

  /** Looks at files; may be slow, on a stick or in the network. */
  public interface Files {
    boolean exists(Path file);

    boolean openElsewhere(Path file);
  }

  private final RecentFiles recent;
  private final Files files;
  private final Executor worker;
  private final Executor fx;
  private final ObservableList<RecentHearing> shown = FXCollections.observableArrayList();
  private final ListSync<RecentHearing> sync = new ListSync<>(shown, each -> each.file().path());
  private final StringProperty filter = new SimpleStringProperty("");
  private List<RecentHearing> all = List.of();

  /**
   * @param worker looks at the files
   * @param fx runs what touches properties, on the FX thread
   */
  public RecentHearings(RecentFiles recent, Files files, Executor worker, Executor fx) {
    this.recent = recent;
    this.files = files;
    this.worker = worker;
    this.fx = fx;
    filter.subscribe((before, now) -> show());
  }

  /** Those in sight, the last opened first. */
  public ObservableList<RecentHearing> shown() {
    return shown;
  }

  /** Words that a hearing's title or place must hold to be in sight. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** How many there are, in sight or not. */
  public int total() {
    return all.size();
  }

  /** Shows what is remembered at once, and how the files are as soon as that is known. */
  public void refresh() {
    List<RecentFile> remembered = recent.all();
    all = remembered.stream().map(file -> new RecentHearing(file, atFirst(file))).toList();
    show();
    worker.execute(() -> {
      List<RecentHearing> looked =
          remembered.stream().map(file -> new RecentHearing(file, state(file))).toList();
      fx.execute(() -> {
        if (recent.all().equals(remembered)) {
          all = looked;
          show();
        }
      });
    });
  }

  private static State atFirst(RecentFile file) {
    return file.open() ? State.LEFT_OPEN : State.THERE;
  }

  private State state(RecentFile file) {
    if (!files.exists(file.path())) {
      return State.MISSING;
    }
    return files.openElsewhere(file.path()) ? State.OPEN_ELSEWHERE : atFirst(file);
  }

  private void show() {
    Predicate<RecentHearing> fits =
        each ->
            filter.get().isBlank()
                || NameMatch.score(filter.get(), List.of(each.file().title(), each.file().place()))
                    .isPresent();
    sync.update(all.stream().filter(fits).toList());
  }

  /** Forgets one; its file stays where it is. */
  public void forget(RecentHearing hearing) {
    recent.forget(hearing.file().path());
    refresh();
  }
}
