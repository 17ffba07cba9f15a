package org.entente.io.format;

import java.util.regex.Pattern;

/**
 * The text of a cell as spreadsheets may have it: what they would take for a formula stands behind an apostrophe, as OWASP
 * advises against CSV injection.
 */
final class SheetCell {
    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private SheetCell() {}

    /** The text in a way that no spreadsheet runs; {@link #text} gives it back. */
    static String harmless(String text) {
        boolean runs = RUNS.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return runs ? "'" + text : text;
    }

    /** The text of a cell that was written so. */
    static String text(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
