/** A discreet sound when a speaker's time is over; off unless somebody has asked for it. */
@NullMarked
package org.hearingdesk.ui.floor.bell;

import org.jspecify.annotations.NullMarked;
