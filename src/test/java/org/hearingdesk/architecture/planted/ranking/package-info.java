/** Planted: breaks the rules of {@code ranking}. */
@NullMarked
package org.hearingdesk.architecture.planted.ranking;

import org.jspecify.annotations.NullMarked;
