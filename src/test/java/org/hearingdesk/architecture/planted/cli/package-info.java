/** Planted: breaks the rules of {@code cli}. */
@NullMarked
package org.hearingdesk.architecture.planted.cli;

import org.jspecify.annotations.NullMarked;
