package org.entente.model;

import java.util.Optional;

/**
 * Admiralty code of a quote. The letter F and the figure 6 mean "cannot be judged", which is not the same as "worst".
 *
 * @param reliability of the source, A (completely reliable) to E (unreliable), F unknown
 * @param credibility of the information, 1 (confirmed) to 5 (improbable), 6 unknown
 */
public record Grade(char reliability, int credibility) {

    /** @throws IllegalArgumentException if there is no such grade */
    public Grade {
        if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("no such grade: " + reliability + credibility);
        }
    }

    /** The grade written as in {@code B2}; empty if it is none. */
    public static Optional<Grade> parse(String text) {
        return text.matches("[A-F][1-6]")
                ? Optional.of(new Grade(text.charAt(0), text.charAt(1) - '0'))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
