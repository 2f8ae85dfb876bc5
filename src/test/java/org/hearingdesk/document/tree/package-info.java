@NullMarked
package org.hearingdesk.document.tree;

import org.jspecify.annotations.NullMarked;
