package org.entente.evidence;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** A quote beside the passage it was taken from, word by word. */
public final class WordDiff {
    private WordDiff() {}

    /** Where some words stand. */
    public enum Side {
        BOTH,
        QUOTE,
        TEXT
    }

    /** Words that stand on one side or on both, as the quote sets them where it has them. */
    public record Piece(Side side, String words) {}

    /**
     * The pieces in order: what the quote has instead of some words comes before these. The shape of quotation marks, dashes and the
     * like makes no difference.
     *
     * @param passage of the text
     */
    public static List<Piece> of(String quote, String passage) {
        List<Word> left = words(quote);
        List<Word> right = words(passage);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<Word> delta : DiffUtils.diff(left, right, (one, other) -> one.key.equals(other.key))
                .getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Side.BOTH, left.subList(at, start), quote);
            add(pieces, Side.QUOTE, delta.getSource().getLines(), quote);
            add(pieces, Side.TEXT, delta.getTarget().getLines(), passage);
            at = start + delta.getSource().size();
        }
        add(pieces, Side.BOTH, left.subList(at, left.size()), quote);
        return pieces;
    }

    private record Word(String key, int start, int end) {}

    private static void add(List<Piece> pieces, Side side, List<Word> words, String from) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(side, from.substring(words.get(0).start, words.get(words.size() - 1).end)));
        }
    }

    /** What stands between spaces; in scripts without them each character. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean space = Folding.isSpace(c);
            if (!key.isEmpty() && (space || Folding.standsAlone(c))) {
                words.add(new Word(key.toString(), start, at));
                key.setLength(0);
            }
            if (!space) {
                start = key.isEmpty() ? at : start;
                key.append(Folding.of(c));
            }
        }
        if (!key.isEmpty()) {
            words.add(new Word(key.toString(), start, text.length()));
        }
        return words;
    }
}
