/** Planted: breaks the rules of {@code ui.prepare}. */
@NullMarked
package org.hearingdesk.architecture.planted.ui.prepare;

import org.jspecify.annotations.NullMarked;
