@NullMarked
package org.hearingdesk.export.render;

import org.jspecify.annotations.NullMarked;
