/** Pictures as files: the same marks as on the screen, as pixels, as lines and letters, and as a page to be read anywhere. */
@NullMarked
package org.entente.draw.file;

import org.jspecify.annotations.NullMarked;
