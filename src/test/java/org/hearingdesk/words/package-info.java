@NullMarked
package org.hearingdesk.words;

import org.jspecify.annotations.NullMarked;
