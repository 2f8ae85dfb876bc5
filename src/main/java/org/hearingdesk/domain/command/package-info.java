/**
 * What people ask for, and whether it can be done: commands, the decision, the reasons of a
 * refusal.
 */
@NullMarked
package org.hearingdesk.domain.command;

import org.jspecify.annotations.NullMarked;
