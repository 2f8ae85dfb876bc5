/** Planted: breaks the rules of {@code ui}. */
@NullMarked
package org.hearingdesk.architecture.planted.ui;

import org.jspecify.annotations.NullMarked;
