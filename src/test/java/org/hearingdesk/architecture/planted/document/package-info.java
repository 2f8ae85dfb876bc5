/** Planted: breaks the rules of {@code document}. */
@NullMarked
package org.hearingdesk.architecture.planted.document;

import org.jspecify.annotations.NullMarked;
