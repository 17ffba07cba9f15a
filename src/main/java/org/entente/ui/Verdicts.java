package org.entente.ui;

import org.entente.evidence.Verdict;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.Verdict.Kind;

/** Verdicts in words, marks and colours, alike wherever they are shown. */
final class Verdicts {
    private Verdicts() {}

    /** A sign that tells the kinds apart without their colours. */
    static String sign(Kind kind) {
        return switch (kind) {
            case VERBATIM -> "✓";
            case TYPOGRAPHY -> "≈";
            case ABRIDGED -> "…";
            case ALTERED -> "≠";
            case NOT_FOUND -> "✕";
            case UNCHECKED -> "○";
        };
    }

    /** A class for stylesheets: {@code verdict-not-found}. */
    static String styleClass(Kind kind) {
        return "verdict-" + kind.word();
    }

    /** "≠ altered · 3 words". */
    static String words(Verdict verdict, Phrases phrases) {
        String words = sign(verdict.kind()) + " " + verdict.word();
        if (verdict instanceof Altered altered) {
            return words + " · " + phrases.count(altered.changes().size(), "change", "changes");
        }
        if (verdict instanceof Abridged abridged) {
            words += abridged.hidesNegation() ? " · leaves out a negation" : "";
            words += abridged.addsNegation() ? " · puts in a negation" : "";
        }
        return words;
    }

    static String meaning(Kind kind) {
        return switch (kind) {
            case VERBATIM -> "Stands in the source, word for word";
            case TYPOGRAPHY -> "The same words, set with other marks, spaces or hyphens";
            case ABRIDGED -> "Its words stand in the source, and it says what it left out or put in";
            case ALTERED -> "Something differs from the source that the quote does not say";
            case NOT_FOUND -> "Does not stand in the text of the source";
            case UNCHECKED -> "The text of the source is not at hand";
        };
    }
}
