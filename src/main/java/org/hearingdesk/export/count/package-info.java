/** The report of a count: JSON that compares with other programs', and text for people. */
@NullMarked
package org.hearingdesk.export.count;

import org.jspecify.annotations.NullMarked;
