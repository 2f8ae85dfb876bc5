/** Planted: breaks the rules of {@code json}. */
@NullMarked
package org.hearingdesk.architecture.planted.json;

import org.jspecify.annotations.NullMarked;
