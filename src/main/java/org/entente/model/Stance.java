package org.entente.model;

import java.util.Locale;
import java.util.Optional;

/** What a tie type says of how two actors stand to each other. */
public enum Stance {
    COOPERATIVE,
    NEUTRAL,
    CONFLICTUAL,
    /** Membership, office, residence: neither for nor against. */
    STRUCTURAL;

    /** The word used in the file and on screen, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance of that word, in lower case as in the file; empty if there is none. */
    public static Optional<Stance> of(String word) {
        for (Stance stance : values()) {
            if (stance.word().equals(word)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
