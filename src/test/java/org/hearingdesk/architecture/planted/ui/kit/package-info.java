/** Planted: breaks the rules of {@code ui.kit}. */
@NullMarked
package org.hearingdesk.architecture.planted.ui.kit;

import org.jspecify.annotations.NullMarked;
