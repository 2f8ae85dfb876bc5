/** Planted: breaks the rules of {@code store}. */
@NullMarked
package org.hearingdesk.architecture.planted.store;

import org.jspecify.annotations.NullMarked;
