@NullMarked
package org.hearingdesk.exchange.intake;

import org.jspecify.annotations.NullMarked;
