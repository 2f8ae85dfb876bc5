@NullMarked
package org.hearingdesk.ui.floor.statistics;

import org.jspecify.annotations.NullMarked;
