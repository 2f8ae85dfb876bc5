/** The forms of this place: hearing details and settings, field by field. */
@NullMarked
package org.hearingdesk.ui.prepare.form;

import org.jspecify.annotations.NullMarked;
