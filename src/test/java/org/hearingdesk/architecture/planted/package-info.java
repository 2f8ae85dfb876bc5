/** Classes that each break one rule of the architecture, to show that the rule is awake. */
@NullMarked
package org.hearingdesk.architecture.planted;

import org.jspecify.annotations.NullMarked;
