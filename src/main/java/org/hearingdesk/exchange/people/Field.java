package org.hearingdesk.exchange.people;

/** What a column of a list may hold. The order is that of a list without a header. */
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
  GENDER
}
