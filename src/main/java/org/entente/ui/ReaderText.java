package org.entente.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A text in the lines in which a reader shows it: its own, those without end broken up. Places in the text are UTF-16 units, as
 * verdicts give them.
 */
final class ReaderText {
    private static final int LONGEST_LINE = 1200;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_WIDTH = '\u200B';
    private static final String FROM_THE_RIGHT = "\u202B";

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final BitSet fromTheRight = new BitSet();

    /** A part of one line, units from its start, end exclusive. */
    record Piece(int line, int from, int to) {}

    private ReaderText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        for (int line = 0; line < starts.length; line++) {
            // A line that is broken up is read in one direction.
            boolean goesOn = line > 0 && starts[line] == ends[line - 1];
            fromTheRight.set(
                    line,
                    goesOn
                            ? isFromTheRight(line - 1)
                            : Runs.startFromTheRight(text.substring(starts[line], ends[line])));
        }
    }

    static ReaderText of(String text) {
        int[] starts = new int[64];
        int[] ends = new int[64];
        int count = 0;
        int start = 0;
        int lineEnd = -1;
        while (start <= text.length()) {
            if (start > lineEnd) {
                lineEnd = endOfLine(text, start);
            }
            int end = lineEnd - start > LONGEST_LINE ? breakBefore(text, start) : lineEnd;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = start;
            ends[count++] = end;
            start = end == lineEnd ? afterLineEnd(text, end) : end;
        }
        return new ReaderText(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int afterLineEnd(String text, int end) {
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    /** Behind a sentence where one ends in the second half of the longest line, else behind a space, else anywhere. */
    private static int breakBefore(String text, int start) {
        int space = -1;
        for (int i = start + LONGEST_LINE; i > start + LONGEST_LINE / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                space = space < 0 ? i : space;
                if (".!?”»".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
            } else if ("。！？」".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        int anywhere = start + LONGEST_LINE;
        return space > 0 ? space : Character.isLowSurrogate(text.charAt(anywhere)) ? anywhere - 1 : anywhere;
    }

    int length() {
        return text.length();
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    int lines() {
        return starts.length;
    }

    /**
     * What a line shows, without line break. A sign without width has it be read from the right where its first letter is, and
     * stands for soft hyphens, which JavaFX would draw.
     */
    String line(int number) {
        return (isFromTheRight(number) ? FROM_THE_RIGHT : "")
                + text.substring(starts[number], ends[number]).replace(SOFT_HYPHEN, NO_WIDTH);
    }

    boolean isFromTheRight(int line) {
        return fromTheRight.get(line);
    }

    /** How many units a line shows that the text has not. */
    private int lead(int line) {
        return isFromTheRight(line) ? FROM_THE_RIGHT.length() : 0;
    }

    /** The line that a place of the text is in. */
    int lineOf(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** The place in the text of a unit of a line. */
    int place(int line, int unit) {
        return Math.min(starts[line] + Math.max(0, unit - lead(line)), ends[line]);
    }

    /** The parts of lines that make up a part of the text. */
    List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int line = lineOf(start); line < starts.length && starts[line] < end; line++) {
            int from = Math.max(start, starts[line]) - starts[line];
            int to = Math.min(end, ends[line]) - starts[line];
            if (to > from) {
                pieces.add(new Piece(line, lead(line) + from, lead(line) + to));
            }
        }
        return pieces;
    }
}
