/** What several exporters write and draw with: safe markup, colours, fonts, charts. */
@NullMarked
package org.hearingdesk.export.render;

import org.jspecify.annotations.NullMarked;
