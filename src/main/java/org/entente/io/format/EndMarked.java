package org.entente.io.format;

import java.io.IOException;
import java.io.Reader;

/**
 * A text with one more line at its end that holds a mark alone: where a quote is never closed, the mark is in the last cell.
 * Where asked to, gives blanks for tabs, which leaves columns as they are.
 */
final class EndMarked extends Reader {
    /** Half a character, which no text holds that was decoded. */
    static final char MARK = '\uDC00';

    private static final char[] TAIL = {'\n', MARK};

    private final Reader text;
    private final boolean blanksForTabs;
    private int tail = -1;

    EndMarked(Reader text, boolean blanksForTabs) {
        this.text = text;
        this.blanksForTabs = blanksForTabs;
    }

    /** Whether these characters end with the mark, which is not the second half of a character. */
    static boolean isMarked(char[] buffer, int offset, int length) {
        int last = offset + length - 1;
        return length > 0 && buffer[last] == MARK && (length == 1 || !Character.isHighSurrogate(buffer[last - 1]));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (tail < 0) {
            int count = text.read(buffer, offset, length);
            if (count >= 0) {
                if (blanksForTabs) {
                    untab(buffer, offset, count);
                }
                return count;
            }
            tail = 0;
        }
        int count = Math.min(length, TAIL.length - tail);
        System.arraycopy(TAIL, tail, buffer, offset, count);
        tail += count;
        return count == 0 ? -1 : count;
    }

    private static void untab(char[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == '\t') {
                buffer[i] = ' ';
            }
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
