/** Planted: breaks the rules of {@code export}. */
@NullMarked
package org.hearingdesk.architecture.planted.export;

import org.jspecify.annotations.NullMarked;
