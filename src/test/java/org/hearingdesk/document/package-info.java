@NullMarked
package org.hearingdesk.document;

import org.jspecify.annotations.NullMarked;
