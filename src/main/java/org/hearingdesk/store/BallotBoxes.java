package org.hearingdesk.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SealedBox;

/**
 * The boxes of secret ballots of rounds that are open. They are no part of a hearing's file, and
 * each is kept only as it is now: what it was a ballot ago would tell whose ballot came.
 */
public interface BallotBoxes {

  /** The box of a round, if there is anything in it. */
  Optional<SealedBox> find(Id<Round> round) throws StoreException;

  /**
   * Changes what is in a box, an empty one if there was none. When this returns, it survives a
   * power cut, and what was in the box before is no more.
   *
   * @param name of the box, if there is none yet
   * @throws StoreException if it could not be written; then the box is as it was
   */
  void change(Id<Round> round, String name, UnaryOperator<SealedBox> edit) throws StoreException;

  /** Destroys a box. */
  void erase(Id<Round> round) throws StoreException;

  /** Boxes that go with the program. */
  static BallotBoxes inMemory() {
    Map<Id<Round>, SealedBox> boxes = new HashMap<>();
    return new BallotBoxes() {
      @Override
      public synchronized Optional<SealedBox> find(Id<Round> round) {
        return Optional.ofNullable(boxes.get(round));
      }

      @Override
      public synchronized void change(Id<Round> round, String name, UnaryOperator<SealedBox> edit) {
        boxes.put(round, edit.apply(find(round).orElse(SealedBox.empty(name, round))));
      }

      @Override
      public synchronized void erase(Id<Round> round) {
        boxes.remove(round);
      }
    };
  }
}
