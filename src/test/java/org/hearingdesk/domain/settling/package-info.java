@NullMarked
package org.hearingdesk.domain.settling;

import org.jspecify.annotations.NullMarked;
