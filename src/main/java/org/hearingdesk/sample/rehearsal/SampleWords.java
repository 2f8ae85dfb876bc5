package org.hearingdesk.sample.rehearsal;

import java.util.List;
import org.hearingdesk.domain.hearing.Position;

/** What a rehearsal says in the user's language; everything says that it is a sample. */
public interface SampleWords {
  /** What stands on every document of a rehearsal. */
  String notice();

  /** The name of a sample side, organisation or person; {@code letter} is A, B, … */
  String side(String letter);

  String organisation(String letter);

  String delegate(int number);

  /** Sentences of somebody who takes this position. */
  List<String> sentences(Position position);
}
