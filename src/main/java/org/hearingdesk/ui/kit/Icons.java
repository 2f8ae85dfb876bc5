package org.hearingdesk.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * The icons by what they mean, so that one meaning has one picture everywhere.
 *
 * <p>{@link #node} is decoration: a word stands beside it, or the control that holds it has an
 * accessible name. Size and colour follow the style sheet.
 */
public enum Icons {
  PREPARE(Feather.LIST),
  FLOOR(Feather.MIC),
  PRIORITIES(Feather.BAR_CHART_2),
  MINUTES(Feather.FILE_TEXT),
  PUBLISH(Feather.SEND),
  HISTORY(Feather.CLOCK),
  ROOM_SCREEN(Feather.MONITOR),
  SETTINGS(Feather.SETTINGS),
  SEARCH(Feather.SEARCH),
  UNDO(Feather.ROTATE_CCW),
  REDO(Feather.ROTATE_CW),
  THEME(Feather.SUN),
  MORE(Feather.MORE_HORIZONTAL),
  MOVE(Feather.MOVE),
  KEYS(Feather.COMMAND),
  HELP(Feather.HELP_CIRCLE),

  CHECK(Feather.CHECK),
  DONE(Feather.CHECK_CIRCLE),
  CLOSED(Feather.CHECK_SQUARE),
  RUNNING(Feather.PLAY_CIRCLE),
  OPEN_ENDED(Feather.CIRCLE),
  NOT_HANDED_IN(Feather.MINUS_CIRCLE),
  BREAK(Feather.COFFEE),
  WARNING(Feather.ALERT_TRIANGLE),
  ERROR(Feather.ALERT_CIRCLE),
  INFORMATION(Feather.INFO),
  DOUBT(Feather.HELP_CIRCLE),
  WORKING(Feather.REFRESH_CW),
  LOCK(Feather.LOCK),
  UNLOCK(Feather.UNLOCK),
  DRAFT(Feather.EDIT_2),

  START(Feather.PLAY),
  PAUSE(Feather.PAUSE),
  STOP(Feather.SQUARE),
  NEXT_SPEAKER(Feather.SKIP_FORWARD),
  ADD_SPEAKER(Feather.USER_PLUS),
  POINT_OF_ORDER(Feather.ALERT_CIRCLE),
  REPLY(Feather.CORNER_UP_LEFT),
  FOLLOWS(Feather.CORNER_DOWN_RIGHT),
  TIME(Feather.WATCH),
  BELL(Feather.BELL),
  FLAG(Feather.FLAG),
  TAG(Feather.TAG),
  TOPIC(Feather.HASH),
  ATTRIBUTED(Feather.EYE),
  WITHHELD(Feather.EYE_OFF),
  NOT_FIRM(Feather.SHUFFLE),
  BALLOTS(Feather.INBOX),

  ADD(Feather.PLUS),
  REMOVE(Feather.X),
  DELETE(Feather.TRASH_2),
  EDIT(Feather.EDIT_2),
  COPY(Feather.COPY),
  PASTE(Feather.CLIPBOARD),
  IMPORT(Feather.UPLOAD),
  DOWNLOAD(Feather.DOWNLOAD),
  MERGE(Feather.GIT_MERGE),
  BACKUP(Feather.HARD_DRIVE),
  FILTER(Feather.FILTER),
  COLUMNS(Feather.COLUMNS),
  LINK(Feather.LINK),
  ATTACHMENT(Feather.PAPERCLIP),
  COMMENT(Feather.MESSAGE_SQUARE),
  QUOTE(Feather.MESSAGE_CIRCLE),
  BOLD(Feather.BOLD),
  ITALIC(Feather.ITALIC),
  BULLETS(Feather.LIST),

  NEW_FILE(Feather.FILE_PLUS),
  FILE(Feather.FILE),
  FOLDER(Feather.FOLDER),
  SAMPLE(Feather.BOOK_OPEN),
  PERSON(Feather.USER),
  PEOPLE(Feather.USERS),
  SIDES(Feather.LAYERS),
  ORGANISATION(Feather.HOME),
  CALENDAR(Feather.CALENDAR),
  IN_THE_ROOM(Feather.MAP_PIN),
  ONLINE(Feather.WIFI),

  UP(Feather.CHEVRON_UP),
  DOWN(Feather.CHEVRON_DOWN),
  BACK(Feather.CHEVRON_LEFT),
  FORWARD(Feather.CHEVRON_RIGHT),
  NOTHING(Feather.MINUS);

  private final Feather glyph;

  Icons(Feather glyph) {
    this.glyph = glyph;
  }

  /** A new node with this icon and these {@link Look} classes. */
  public Text node(String... looks) {
    Text text = new Text(Character.toString(glyph.getCode()));
    text.getStyleClass().setAll("icon");
    text.getStyleClass().addAll(looks);
    text.setMouseTransparent(true);
    return text;
  }
}
