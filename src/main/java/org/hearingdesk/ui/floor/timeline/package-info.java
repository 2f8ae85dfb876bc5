/**
 * The timeline of an agenda item: who spoke when, as bars on an axis and as a list, put right in
 * place.
 */
@NullMarked
package org.hearingdesk.ui.floor.timeline;

import org.jspecify.annotations.NullMarked;
