/** Planted: breaks the rules of {@code domain}. */
@NullMarked
package org.hearingdesk.architecture.planted.domain;

import org.jspecify.annotations.NullMarked;
