/** The way from this place to the open hearing, and what is said about the outcome. */
@NullMarked
package org.hearingdesk.ui.prepare.door;

import org.jspecify.annotations.NullMarked;
