package org.entente.ui;

import java.net.URI;

/** What the window asks of the desktop around it. */
interface Desktop {
    /** Opens a link in the person's browser. */
    void browse(URI link);

    /** Puts a text on the clipboard. */
    void copy(String text);
}
