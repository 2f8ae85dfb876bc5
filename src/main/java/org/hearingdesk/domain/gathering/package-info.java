/** From speech to options: what was raised, what is alike in it, who raised it. */
@NullMarked
package org.hearingdesk.domain.gathering;

import org.jspecify.annotations.NullMarked;
