@NullMarked
package org.hearingdesk.export.xlsx;

import org.jspecify.annotations.NullMarked;
