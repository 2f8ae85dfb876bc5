/** With what a new hearing begins: a template, or an earlier hearing. */
@NullMarked
package org.hearingdesk.exchange.start;

import org.jspecify.annotations.NullMarked;
