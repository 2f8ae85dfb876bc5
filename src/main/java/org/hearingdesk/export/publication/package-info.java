/** The set of documents of a hearing, written in one go. */
@NullMarked
package org.hearingdesk.export.publication;

import org.jspecify.annotations.NullMarked;
