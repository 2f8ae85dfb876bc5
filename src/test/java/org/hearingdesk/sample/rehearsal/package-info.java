@NullMarked
package org.hearingdesk.sample.rehearsal;

import org.jspecify.annotations.NullMarked;
