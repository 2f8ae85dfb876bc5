@NullMarked
package org.hearingdesk.export.text;

import org.jspecify.annotations.NullMarked;
