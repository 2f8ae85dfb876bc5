/** Ballot files that come in: a grid in CSV, and PrefLib's orders. */
@NullMarked
package org.hearingdesk.exchange.ballots;

import org.jspecify.annotations.NullMarked;
