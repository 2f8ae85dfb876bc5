@NullMarked
package org.hearingdesk.exchange.ballots;

import org.jspecify.annotations.NullMarked;
