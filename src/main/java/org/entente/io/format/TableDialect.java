package org.entente.io.format;

import java.util.List;

/**
 * How the cells of a table are set apart: CSV (RFC 4180) and its relatives, which have other separators, comments, or blanks
 * between the cells.
 *
 * @param separator a blank where blanks and tabs, however many, stand between two cells
 * @param quote     the mark round cells that hold separators and line ends, written twice in them; {@link #NO_MARK}
 * @param comment   the mark that lines begin with that are passed over; {@link #NO_MARK}
 * @param spaced    whether blanks may stand between a separator and a quote
 * @param skipped   how many lines come before the table
 * @param commented the headings, where they stand in a comment; empty otherwise
 */
record TableDialect(char separator, char quote, char comment, boolean spaced, int skipped, List<String> commented) {

    /** Half a character, which no text holds that was decoded. */
    static final char NO_MARK = '\uDC01';

    TableDialect {
        commented = List.copyOf(commented);
    }

    static TableDialect of(char separator, char quote) {
        return new TableDialect(separator, quote, NO_MARK, false, 0, List.of());
    }

    boolean isBlankSeparated() {
        return separator == ' ';
    }

    TableDialect withComment(char mark) {
        return new TableDialect(separator, quote, mark, spaced, skipped, commented);
    }

    TableDialect withSpaces() {
        return new TableDialect(separator, quote, comment, true, skipped, commented);
    }

    TableDialect withSkipped(int lines) {
        return new TableDialect(separator, quote, comment, spaced, lines, commented);
    }

    TableDialect withCommented(List<String> headings) {
        return new TableDialect(separator, quote, comment, spaced, skipped, headings);
    }
}
