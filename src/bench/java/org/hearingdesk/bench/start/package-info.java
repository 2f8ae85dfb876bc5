/** Measurements of the packaged program, as {@code mvn -Pinstaller verify} leaves it. */
@NullMarked
package org.hearingdesk.bench.start;

import org.jspecify.annotations.NullMarked;
