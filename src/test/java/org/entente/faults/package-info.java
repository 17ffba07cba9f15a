/** A file system of which the tests say when it fails, around one in memory. */
@NullMarked
package org.entente.faults;

import org.jspecify.annotations.NullMarked;
