package org.hearingdesk.export.preview;

import java.nio.IntBuffer;

/**
 * A picture of a page.
 *
 * @param pixels row by row from the top, each as {@code 0xAARRGGBB}, opaque; not to be changed
 */
public record PagePicture(int width, int height, IntBuffer pixels) {}
