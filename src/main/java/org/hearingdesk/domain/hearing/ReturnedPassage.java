package org.hearingdesk.domain.hearing;

/** A passage as it came back from a delegation, in plain words. */
public record ReturnedPassage(Id<CorrectionPassage> passage, String text) {}
