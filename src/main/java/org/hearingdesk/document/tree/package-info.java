/** What a document says, without how a format writes it: blocks, runs of text, data for figures. */
@NullMarked
package org.hearingdesk.document.tree;

import org.jspecify.annotations.NullMarked;
