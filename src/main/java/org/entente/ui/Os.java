package org.entente.ui;

import java.util.Locale;

/** What the program runs on. */
enum Os {
    MAC,
    WINDOWS,
    /** Linux, and whatever else follows its customs. */
    LINUX;

    static Os now() {
        return of(System.getProperty("os.name", ""));
    }

    /** @param name as in the system property {@code os.name} */
    static Os of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("mac") ? MAC : lower.startsWith("windows") ? WINDOWS : LINUX;
    }
}
