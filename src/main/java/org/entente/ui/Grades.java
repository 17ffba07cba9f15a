package org.entente.ui;

import org.entente.model.Grade;

/** The Admiralty code in words. */
final class Grades {
    private Grades() {}

    /** "B2: source usually reliable, information probably true". */
    static String meaning(Grade grade) {
        return grade + ": source " + reliability(grade.reliability()) + ", information "
                + credibility(Character.forDigit(grade.credibility(), 10));
    }

    /** What a letter says of a source. */
    static String reliability(char letter) {
        return switch (letter) {
            case 'A' -> "completely reliable";
            case 'B' -> "usually reliable";
            case 'C' -> "fairly reliable";
            case 'D' -> "not usually reliable";
            case 'E' -> "unreliable";
            default -> "of unknown reliability";
        };
    }

    /** What a figure says of an information. */
    static String credibility(char figure) {
        return switch (figure) {
            case '1' -> "confirmed";
            case '2' -> "probably true";
            case '3' -> "possibly true";
            case '4' -> "doubtful";
            case '5' -> "improbable";
            default -> "not to be judged";
        };
    }
}
