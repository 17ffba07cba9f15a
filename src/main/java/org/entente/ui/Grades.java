package org.entente.ui;

import org.entente.model.Grade;

/** The Admiralty code in words. */
final class Grades {
    private Grades() {}

    /** "B2: source usually reliable, information probably true". */
    static String meaning(Grade grade) {
        String reliability =
                switch (grade.reliability()) {
                    case 'A' -> "completely reliable";
                    case 'B' -> "usually reliable";
                    case 'C' -> "fairly reliable";
                    case 'D' -> "not usually reliable";
                    case 'E' -> "unreliable";
                    default -> "of unknown reliability";
                };
        String credibility =
                switch (grade.credibility()) {
                    case 1 -> "confirmed";
                    case 2 -> "probably true";
                    case 3 -> "possibly true";
                    case 4 -> "doubtful";
                    case 5 -> "improbable";
                    default -> "not to be judged";
                };
        return grade + ": source " + reliability + ", information " + credibility;
    }
}
