@NullMarked
package org.hearingdesk.export.ics;

import org.jspecify.annotations.NullMarked;
