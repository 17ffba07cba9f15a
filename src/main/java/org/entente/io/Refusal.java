package org.entente.io;

import java.io.IOException;

/** A file cannot be read any further: the message says what is wrong and what to do, in one sentence. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Spot spot;
    private final String expected;
    private final String found;

    /** @param code for scripts, never changes once published */
    public Refusal(String code, String message, Spot spot, String expected, String found) {
        super(message);
        this.code = code;
        this.spot = spot;
        this.expected = expected;
        this.found = found;
    }

    /** Whether it is known where in the file. */
    boolean hasPlace() {
        return spot != Spot.Somewhere.IN_THE_FILE;
    }

    /** Adds it to what was found before. */
    void tell(Findings findings) {
        findings.fail(code, String.valueOf(getMessage()), spot, expected, Shown.cut(found));
    }
}
