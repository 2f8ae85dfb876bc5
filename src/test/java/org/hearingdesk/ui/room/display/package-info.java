@NullMarked
package org.hearingdesk.ui.room.display;

import org.jspecify.annotations.NullMarked;
