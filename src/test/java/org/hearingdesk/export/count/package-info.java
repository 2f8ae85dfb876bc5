@NullMarked
package org.hearingdesk.export.count;

import org.jspecify.annotations.NullMarked;
