package org.hearingdesk.exchange.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a list is a list of. */
public enum ListKind {
  PARTICIPANTS(
      PeoplePreview.ORDER,
      EnumSet.of(Field.HONORIFIC, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.ACRONYM, Field.GENDER),
      EnumSet.of(Field.NAME, Field.FAMILY_NAME, Field.GIVEN_NAME, Field.ORGANISATION)),
  ORGANISATIONS(
      OrganisationPreview.ORDER,
      EnumSet.of(Field.NAME),
      EnumSet.of(Field.ORGANISATION, Field.NAME)),
  AGENDA(
      List.of(Field.TITLE, Field.DURATION, Field.START, Field.ITEM_KIND),
      EnumSet.of(Field.SUMMARY, Field.NOTE),
      EnumSet.of(Field.TITLE)),
  SPEAKING(
      List.of(Field.NAME, Field.ORGANISATION, Field.ITEM, Field.START, Field.DURATION),
      EnumSet.of(Field.HONORIFIC, Field.GIVEN_NAME, Field.FAMILY_NAME),
      EnumSet.of(Field.NAME, Field.FAMILY_NAME, Field.GIVEN_NAME, Field.ORGANISATION)),
  CONTRIBUTIONS(
      List.of(Field.TITLE, Field.ORGANISATION, Field.TOPICS, Field.LINK),
      EnumSet.noneOf(Field.class),
      EnumSet.of(Field.TITLE, Field.ORGANISATION));

  private final List<Field> order;
  private final Set<Field> fields;
  private final Set<Field> telling;

  ListKind(List<Field> order, EnumSet<Field> others, EnumSet<Field> telling) {
    this.order = order;
    EnumSet<Field> all = EnumSet.copyOf(order);
    all.addAll(others);
    this.fields = all;
    this.telling = telling;
  }

  /** What the columns hold when no line names them. */
  public List<Field> order() {
    return order;
  }

  /** What a column may hold. */
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  /** Without a column of one of these there is nothing to tell lines apart by. */
  Set<Field> telling() {
    return telling;
  }
}
