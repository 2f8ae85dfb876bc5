package org.hearingdesk.architecture.planted.untidy;

/** Planted: a name that says nothing. */
public final class RoomManager {
  private RoomManager() {}
}
