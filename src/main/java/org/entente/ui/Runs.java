package org.entente.ui;

import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text with letters that are read from the right, cut up for JavaFX 21: that orders and breaks texts of their own as it should,
 * but in one text it repeats words where it breaks a line, and turns the order round where a second font lends letters.
 */
final class Runs {
    /** A word, or one mark or space. The signs that join letters or keep them apart belong to a word. */
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]+|.", Pattern.DOTALL);

    private Runs() {}

    /** The parts to be drawn as texts of their own: all in one where nothing is read from the right. */
    static List<String> of(String text) {
        return isMixed(text)
                ? RUN.matcher(text).results().map(MatchResult::group).toList()
                : List.of(text);
    }

    /** Whether some of its letters are read from the right. */
    static boolean isMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether the first letter that has a direction has that from right to left. */
    static boolean startFromTheRight(String text) {
        return isMixed(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
