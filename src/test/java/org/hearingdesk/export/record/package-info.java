@NullMarked
package org.hearingdesk.export.record;

import org.jspecify.annotations.NullMarked;
