package org.entente.io;

import java.util.Arrays;

/** Lines and columns of a text, from 1, columns in UTF-16 units. A line ends with LF, CR LF or CR. */
final class Lines {
    private final int[] starts;
    private final int count;
    private final int length;

    Lines(String text) {
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        starts = found;
        count = lines;
        length = text.length();
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Where that line and column are; where the text is shorter, the nearest place before. */
    int offset(int line, int column) {
        int start = starts[Math.min(line, count) - 1];
        int end = line < count ? starts[line] : length;
        return Math.min(start + column - 1, Math.max(start, end));
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
