/** Planted: breaks the rules of {@code exchange}. */
@NullMarked
package org.hearingdesk.architecture.planted.exchange;

import org.jspecify.annotations.NullMarked;
