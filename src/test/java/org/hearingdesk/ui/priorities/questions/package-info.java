@NullMarked
package org.hearingdesk.ui.priorities.questions;

import org.jspecify.annotations.NullMarked;
