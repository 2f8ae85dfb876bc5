/** Documents as plain files, by a secretariat's own text template, which is not trusted. */
@NullMarked
package org.hearingdesk.export.text;

import org.jspecify.annotations.NullMarked;
