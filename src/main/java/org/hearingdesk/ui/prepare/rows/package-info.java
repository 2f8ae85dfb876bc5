/** What the rows of each table are: sides, organisations, participants, documents, conclusions. */
@NullMarked
package org.hearingdesk.ui.prepare.rows;

import org.jspecify.annotations.NullMarked;
