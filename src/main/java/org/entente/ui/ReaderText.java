package org.entente.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in the lines in which a reader shows it: its own, those without end broken up. Places in the text are UTF-16 units, as
 * verdicts give them.
 */
final class ReaderText {
    private static final int LONGEST_LINE = 1200;

    /** JavaFX 21 repeats and loses words where it breaks a line that is read from the right: such lines fit any window. */
    private static final int LONGEST_FROM_THE_RIGHT = 40;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** A part of one line, units from its start, end exclusive. */
    record Piece(int line, int from, int to) {}

    private ReaderText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static ReaderText of(String text) {
        int[] starts = new int[64];
        int[] ends = new int[64];
        int count = 0;
        int start = 0;
        int lineEnd = -1;
        int longest = LONGEST_LINE;
        while (start <= text.length()) {
            if (start > lineEnd) {
                lineEnd = endOfLine(text, start);
                longest = isFromTheRight(text.substring(start, lineEnd)) ? LONGEST_FROM_THE_RIGHT : LONGEST_LINE;
            }
            int end = lineEnd - start > longest ? breakBefore(text, start, longest) : lineEnd;
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

    /** Whether most of its letters are read from right to left. */
    private static boolean isFromTheRight(String line) {
        int balance = 0;
        for (int i = 0; i < line.length(); i++) {
            balance += switch (Character.getDirectionality(line.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return balance > 0;
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
    private static int breakBefore(String text, int start, int longest) {
        int space = -1;
        for (int i = start + longest; i > start + longest / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                space = space < 0 ? i : space;
                if (".!?”»".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
            } else if ("。！？」".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        int anywhere = start + longest;
        return space > 0 ? space : Character.isLowSurrogate(text.charAt(anywhere)) ? anywhere - 1 : anywhere;
    }

    int lines() {
        return starts.length;
    }

    /** What a line shows, without line break. */
    String line(int number) {
        return text.substring(starts[number], ends[number]);
    }

    /** The line that a place of the text is in. */
    int lineOf(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** The place in the text of a unit of a line. */
    int place(int line, int unit) {
        return Math.min(starts[line] + unit, ends[line]);
    }

    /** The parts of lines that make up a part of the text. */
    List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int line = lineOf(start); line < starts.length && starts[line] < end; line++) {
            int from = Math.max(start, starts[line]) - starts[line];
            int to = Math.min(end, ends[line]) - starts[line];
            if (to > from) {
                pieces.add(new Piece(line, from, to));
            }
        }
        return pieces;
    }
}
