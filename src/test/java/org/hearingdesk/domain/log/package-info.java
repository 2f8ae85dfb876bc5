@NullMarked
package org.hearingdesk.domain.log;

import org.jspecify.annotations.NullMarked;
