@NullMarked
package org.hearingdesk.export.template;

import org.jspecify.annotations.NullMarked;
