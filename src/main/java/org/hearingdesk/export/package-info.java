/** Documents as files: the contract of the exporters, and how a file is put in its place. */
@NullMarked
package org.hearingdesk.export;

import org.jspecify.annotations.NullMarked;
