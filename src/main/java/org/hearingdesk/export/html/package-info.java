/** Documents as web pages in one file. */
@NullMarked
package org.hearingdesk.export.html;

import org.jspecify.annotations.NullMarked;
