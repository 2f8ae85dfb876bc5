@NullMarked
package org.hearingdesk.ui;

import org.jspecify.annotations.NullMarked;
