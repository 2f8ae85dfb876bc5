/** The sheets of a correction round, as they are sent to the delegations. */
@NullMarked
package org.hearingdesk.export.corrections;

import org.jspecify.annotations.NullMarked;
