@NullMarked
package org.hearingdesk.exchange.corrections;

import org.jspecify.annotations.NullMarked;
