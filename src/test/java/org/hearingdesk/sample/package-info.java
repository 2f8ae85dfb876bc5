@NullMarked
package org.hearingdesk.sample;

import org.jspecify.annotations.NullMarked;
