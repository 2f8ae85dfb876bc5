@NullMarked
package org.hearingdesk.export.publication;

import org.jspecify.annotations.NullMarked;
