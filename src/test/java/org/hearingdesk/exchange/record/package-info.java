@NullMarked
package org.hearingdesk.exchange.record;

import org.jspecify.annotations.NullMarked;
