package org.hearingdesk.exchange.ballots;

/** How large a ballot file may be; beyond it the file is refused and nothing of it is read. */
public record Limits(long bytes, int options, int ballots) {

  /** Far beyond any hearing: 128 MB, 500 options, 5 million lines of ballots. */
  public static final Limits DEFAULT = new Limits(128L << 20, 500, 5_000_000);
}
