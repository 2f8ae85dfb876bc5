@NullMarked
package org.hearingdesk.cli;

import org.jspecify.annotations.NullMarked;
