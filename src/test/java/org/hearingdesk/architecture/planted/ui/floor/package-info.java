/** Planted: breaks the rules of {@code ui.floor}. */
@NullMarked
package org.hearingdesk.architecture.planted.ui.floor;

import org.jspecify.annotations.NullMarked;
