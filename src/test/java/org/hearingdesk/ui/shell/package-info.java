@NullMarked
package org.hearingdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
