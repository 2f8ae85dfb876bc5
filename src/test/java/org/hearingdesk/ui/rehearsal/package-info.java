@NullMarked
package org.hearingdesk.ui.rehearsal;

import org.jspecify.annotations.NullMarked;
