/** Planted: breaks the rules of {@code session}. */
@NullMarked
package org.hearingdesk.architecture.planted.session;

import org.jspecify.annotations.NullMarked;
