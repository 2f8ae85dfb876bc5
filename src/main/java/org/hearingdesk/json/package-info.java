/**
 * Values of the domain as JSON. A record is an object of its components, an alternative names
 * itself in {@code type}; nothing else is accepted. The file, the export and the import share it.
 */
@NullMarked
package org.hearingdesk.json;

import org.jspecify.annotations.NullMarked;
