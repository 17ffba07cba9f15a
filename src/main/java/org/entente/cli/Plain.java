package org.entente.cli;

import java.io.PrintWriter;

/** Prints lines that hold words of a file, which are not to steer the terminal. */
record Plain(PrintWriter out) {

    /** Prints a line; what would move the cursor, colour the screen or turn the reading direction stands there as �. */
    void println(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().map(Plain::shown).forEach(shown::appendCodePoint);
        out.println(shown);
    }

    private static int shown(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        if (c == '\n' || c == '\t' || !Character.isISOControl(c) && !turns) {
            return c;
        }
        return c == '\r' ? ' ' : 0xFFFD;
    }
}
