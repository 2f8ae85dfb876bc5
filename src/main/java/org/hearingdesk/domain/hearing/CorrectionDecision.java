package org.hearingdesk.domain.hearing;

/**
 * How a correction was decided.
 *
 * @param text what stands now, in plain words; as it was sent when the correction was declined
 * @param reason blank only when it was accepted
 */
public record CorrectionDecision(CorrectionVerdict verdict, String text, String reason) {}
