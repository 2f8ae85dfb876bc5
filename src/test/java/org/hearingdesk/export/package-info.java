@NullMarked
package org.hearingdesk.export;

import org.jspecify.annotations.NullMarked;
