/** Measurements of what a person would notice; each class has a main and says how to run it. */
@NullMarked
package org.hearingdesk.bench;

import org.jspecify.annotations.NullMarked;
