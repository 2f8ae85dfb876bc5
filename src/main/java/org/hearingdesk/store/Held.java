package org.hearingdesk.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What is held while a hearing is open, given back in the opposite order, all of it in any case.
 */
final class Held implements AutoCloseable {
  private final Deque<Resource> resources = new ArrayDeque<>();

  /** Something that is held. */
  interface Resource extends AutoCloseable {
    @Override
    void close() throws StoreException;
  }

  <T extends Resource> T hold(T resource) {
    resources.push(resource);
    return resource;
  }

  @Override
  public void close() throws StoreException {
    Optional<StoreException> first = Optional.empty();
    while (!resources.isEmpty()) {
      try {
        resources.pop().close();
      } catch (StoreException e) {
        first.ifPresent(e::addSuppressed);
        first = Optional.of(e);
      }
    }
    if (first.isPresent()) {
      throw first.get();
    }
  }

  /** Gives everything back because of a failure, which stays the one to tell. */
  void closeAfter(Exception failure) {
    try {
      close();
    } catch (StoreException e) {
      failure.addSuppressed(e);
    }
  }
}
