/** The record of a hearing as JSON. */
@NullMarked
package org.hearingdesk.export.record;

import org.jspecify.annotations.NullMarked;
