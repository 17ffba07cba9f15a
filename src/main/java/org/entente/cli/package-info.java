/** The command line: one class a command. Needs no display but for opening the window, which is handed in. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
