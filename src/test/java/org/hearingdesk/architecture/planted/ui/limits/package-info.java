/** Planted: breaks the rules of {@code ui.limits}. */
@NullMarked
package org.hearingdesk.architecture.planted.ui.limits;

import org.jspecify.annotations.NullMarked;
