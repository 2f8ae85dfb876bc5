package org.hearingdesk.domain.hearing;

/** Something that keeps its identity while everything else about it may change. */
public interface Identified {
  Id<?> id();
}
