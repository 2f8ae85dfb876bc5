/** Planted: breaks the rules of {@code i18n}. */
@NullMarked
package org.hearingdesk.architecture.planted.i18n;

import org.jspecify.annotations.NullMarked;
