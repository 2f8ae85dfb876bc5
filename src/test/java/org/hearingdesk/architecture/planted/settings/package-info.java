/** Planted: breaks the rules of {@code settings}. */
@NullMarked
package org.hearingdesk.architecture.planted.settings;

import org.jspecify.annotations.NullMarked;
