package org.hearingdesk.exchange.people;

/** What a column of a list may hold. */
public enum Field {
  NAME,
  ORGANISATION,
  SIDE,
  ROLE,
  PRESENCE,
  FUNCTION,
  EMAIL,
  HONORIFIC,
  GIVEN_NAME,
  FAMILY_NAME,
  ACRONYM,
  COUNTRY,
  LEVEL,
  REGISTER_NUMBER,
  GENDER,
  /** What an agenda item or a written contribution is called. */
  TITLE,
  ITEM_KIND,
  START,
  DURATION,
  SUMMARY,
  NOTE,
  /** The agenda item on which somebody spoke. */
  ITEM,
  LINK,
  TOPICS
}
