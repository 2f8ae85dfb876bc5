package org.hearingdesk.ranking.ballot;

/** What it means that a ballot leaves an option out. */
public enum LeftOutRule {
  /** Options left out are tied with each other below everything that the ballot ranks. */
  BOTTOM("bottom"),
  /**
   * The ballot says nothing about a pair unless it ranks both. For explicit abstention only: on
   * top-k lists it rewards options that a single person listed.
   */
  NO_OPINION("no-opinion");

  private final String id;

  LeftOutRule(String id) {
    this.id = id;
  }

  /** The word used on the command line and in reports for machines. */
  public String id() {
    return id;
  }
}
