/** Planted: breaks the rules of {@code untidy}. */
@NullMarked
package org.hearingdesk.architecture.planted.untidy;

import org.jspecify.annotations.NullMarked;
