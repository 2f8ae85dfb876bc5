/** Planted: breaks the rules of {@code sample}. */
@NullMarked
package org.hearingdesk.architecture.planted.sample;

import org.jspecify.annotations.NullMarked;
