@NullMarked
package org.hearingdesk.ui.publish;

import org.jspecify.annotations.NullMarked;
