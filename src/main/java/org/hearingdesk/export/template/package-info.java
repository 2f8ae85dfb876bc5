/** What secretariats bring: files that documents are written into. They are not trusted. */
@NullMarked
package org.hearingdesk.export.template;

import org.jspecify.annotations.NullMarked;
