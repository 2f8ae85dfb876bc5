/** The record of a hearing from JSON, whoever wrote it. */
@NullMarked
package org.hearingdesk.exchange.record;

import org.jspecify.annotations.NullMarked;
