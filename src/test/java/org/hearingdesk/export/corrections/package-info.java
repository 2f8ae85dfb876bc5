/** Tests of the sheets of a correction round. */
@NullMarked
package org.hearingdesk.export.corrections;

import org.jspecify.annotations.NullMarked;
