@NullMarked
package org.hearingdesk.domain.command;

import org.jspecify.annotations.NullMarked;
