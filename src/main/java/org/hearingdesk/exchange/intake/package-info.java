/** Ballots that come in from a grid: compared with an open round before anything is taken over. */
@NullMarked
package org.hearingdesk.exchange.intake;

import org.jspecify.annotations.NullMarked;
