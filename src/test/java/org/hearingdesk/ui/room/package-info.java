@NullMarked
package org.hearingdesk.ui.room;

import org.jspecify.annotations.NullMarked;
