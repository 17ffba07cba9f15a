package org.entente.io;

import java.util.Locale;

/** How much a problem matters: an error is why there is no dossier, a warning is what was worked round. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in the output of the command line, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
