@NullMarked
package org.hearingdesk.domain.attribution;

import org.jspecify.annotations.NullMarked;
