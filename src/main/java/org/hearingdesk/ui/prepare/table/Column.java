package org.hearingdesk.ui.prepare.table;

/**
 * One column, or one field that is only seen while a row is edited.
 *
 * @param key stable; also the record component that a refusal names
 * @param title in words ready to show
 * @param share of the width, in parts of the sum of all shares; 0 for a field without a column
 * @param entry how it is edited
 */
public record Column(String key, String title, int share, Entry entry) {

  /** How a column is edited. */
  public enum Entry {
    /** It follows from the others. */
    NOT,
    LINE,
    /** Several lines. */
    TEXT,
    /** One of a few. */
    CHOICE,
    /** Any of a few. */
    SEVERAL,
    /** One of many, found by typing; a text that fits none may become a new one. */
    LOOKUP,
    /** Several of many, found by typing, with commas between them. */
    LOOKUPS
  }

  /** Whether it is a column and not only a field. */
  public boolean shown() {
    return share > 0;
  }

  public boolean editable() {
    return entry != Entry.NOT;
  }
}
