/** Planted: breaks the rules of {@code words}. */
@NullMarked
package org.hearingdesk.architecture.planted.words;

import org.jspecify.annotations.NullMarked;
