@NullMarked
package org.hearingdesk.ui.prepare;

import org.jspecify.annotations.NullMarked;
