/**
 * The correction round: what is sent to the delegations, and what is decided on what comes back.
 */
@NullMarked
package org.hearingdesk.ui.minutes.corrections;

import org.jspecify.annotations.NullMarked;
