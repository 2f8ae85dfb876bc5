package org.hearingdesk.ui.shell;

import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.kit.TextSize;
import org.hearingdesk.ui.kit.Theme;

/**
 * What the frame around the places shows. The application sets it from the open hearing; the shell
 * passes a person's wishes on to {@link Requests}.
 */
public final class ShellViewModel {

  /** What the shell asks the application to do. */
  public interface Requests {
    void undo();

    void redo();

    /** Turns the room screen on or off. */
    void roomScreen();
  }

  private final Requests requests;
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty line = new SimpleStringProperty("");
  private final ObjectProperty<HearingStage> stage = new SimpleObjectProperty<>(HearingStage.NONE);
  private final ObjectProperty<SaveState> saveState = new SimpleObjectProperty<>(SaveState.SAVED);
  private final BooleanProperty canUndo = new SimpleBooleanProperty();
  private final BooleanProperty canRedo = new SimpleBooleanProperty();
  private final StringProperty undoWhat = new SimpleStringProperty("");
  private final StringProperty redoWhat = new SimpleStringProperty("");
  private final BooleanProperty roomScreen = new SimpleBooleanProperty();
  private final StringProperty roomWords = new SimpleStringProperty("");
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
  private final StringProperty place = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper zone = new ReadOnlyStringWrapper("");
  private final ObservableMap<String, String> badges = FXCollections.observableHashMap();
  private final StringProperty exchange = new SimpleStringProperty("");
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();

  public ShellViewModel(Requests requests) {
    this.requests = requests;
  }

  /** The hearing's title; empty shows the program's name. */
  public StringProperty titleProperty() {
    return title;
  }

  /** The quieter line under it: kind, date. */
  public StringProperty lineProperty() {
    return line;
  }

  public ObjectProperty<HearingStage> stageProperty() {
    return stage;
  }

  public boolean hearingIsOpen() {
    return stage.get() != HearingStage.NONE;
  }

  public ObjectProperty<SaveState> saveStateProperty() {
    return saveState;
  }

  public BooleanProperty canUndoProperty() {
    return canUndo;
  }

  public BooleanProperty canRedoProperty() {
    return canRedo;
  }

  /** What undo would take back, in words; may be empty. */
  public StringProperty undoWhatProperty() {
    return undoWhat;
  }

  public StringProperty redoWhatProperty() {
    return redoWhat;
  }

  /** Whether the room screen is on. */
  public BooleanProperty roomScreenProperty() {
    return roomScreen;
  }

  /** Where the room screen is and what it shows, in a few words; told while it is on. */
  public StringProperty roomWordsProperty() {
    return roomWords;
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** The id of the place in sight. Setting it goes there. */
  public StringProperty placeProperty() {
    return place;
  }

  /** The wall clock as text, set by {@link #tick}. */
  public ReadOnlyStringProperty clockProperty() {
    return clock.getReadOnlyProperty();
  }

  /** The clock's zone by its short name. */
  public ReadOnlyStringProperty zoneProperty() {
    return zone.getReadOnlyProperty();
  }

  /** Sets the clock; to be called each second, with the hearing's zone and separator. */
  public void tick(Instant now, Formats formats) {
    clock.set(formats.time(now));
    zone.set(formats.zoneName(now));
  }

  /** Short words on the rail beside a place, by its id, such as how much waits there. */
  public ObservableMap<String, String> badges() {
    return badges;
  }

  /** How the exchange with other laptops stands, for the foot; empty while there is none. */
  public StringProperty exchangeProperty() {
    return exchange;
  }

  /** The lines above the content, first on top. */
  public ObservableList<Notice> notices() {
    return notices;
  }

  /** Shows a notice; it takes the place of one with the same id. */
  public void show(Notice notice) {
    for (int i = 0; i < notices.size(); i++) {
      if (notices.get(i).id().equals(notice.id())) {
        notices.set(i, notice);
        return;
      }
    }
    notices.add(notice);
  }

  /** Takes a notice away, if it is there. */
  public void withdraw(String id) {
    notices.removeIf(notice -> notice.id().equals(id));
  }

  public void undo() {
    if (canUndo.get()) {
      requests.undo();
    }
  }

  public void redo() {
    if (canRedo.get()) {
      requests.redo();
    }
  }

  public void toggleRoomScreen() {
    requests.roomScreen();
  }
}
