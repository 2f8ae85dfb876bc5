/**
 * The log: facts, what stamps them, how they are replayed into a hearing, undone and merged.
 *
 * <p>Replay is total: whatever order entries of two laptops arrive in, it ends in a hearing; what
 * found nothing to apply to is recorded as an anomaly.
 */
@NullMarked
package org.hearingdesk.domain.log;

import org.jspecify.annotations.NullMarked;
