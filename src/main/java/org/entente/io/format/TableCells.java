package org.entente.io.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** The cells of the row that is being read, with their places. Cells without quotes are given without blanks around them. */
final class TableCells extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final CellTexts known = new CellTexts();
    private final TableDialect dialect;
    private String[] texts = new String[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int size;
    private int line;
    private int column;
    private boolean filled;
    private boolean marked;
    private @Nullable Spot firstOfManyLines;

    TableCells(TableDialect dialect) {
        this.dialect = dialect;
    }

    int size() {
        return size;
    }

    /** Empty where the row has fewer, or the number is negative. */
    String text(int cell) {
        return cell >= 0 && cell < size ? texts[cell] : "";
    }

    /** Where the cell begins; the row, where it has fewer. */
    Spot spot(int cell) {
        return size == 0 ? new Spot.At(line, 1) : at(cell < size ? cell : 0);
    }

    /** Where reading stands. */
    Spot here() {
        return new Spot.At(line, column);
    }

    private Spot at(int cell) {
        return new Spot.At(lines[cell], columns[cell]);
    }

    /** Whether there is more than blanks in the row. */
    boolean isFilled() {
        return filled;
    }

    /** Whether the row holds the mark of the text's end. */
    boolean isMarked() {
        return marked;
    }

    /** Whether the row holds that mark and nothing else, as it should. */
    boolean isEnd() {
        return marked && size == 1 && texts[0].length() == 1;
    }

    /** The first cell so far that goes over several lines; null if none did. */
    @Nullable Spot firstOfManyLines() {
        return firstOfManyLines;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) startingLine;
        column = 1;
        size = 0;
        filled = false;
        marked = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (quoted) {
            add(known.of(buffer, offset, length));
            filled |= length > 0;
            goOver(buffer, offset, length);
        } else {
            int start = offset;
            int end = offset + length;
            while (start < end && isBlank(buffer[start])) {
                start++;
            }
            while (end > start && isBlank(buffer[end - 1])) {
                end--;
            }
            // Two blanks after one another are no empty cell.
            if (start < end || !dialect.isBlankSeparated()) {
                add(known.of(buffer, start, end - start));
                columns[size - 1] += start - offset;
                filled |= start < end;
            }
            column += length;
        }
        marked |= EndMarked.isMarked(buffer, offset, length);
        column++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private void add(String text) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        // As spreadsheets are kept from running it.
        texts[size] = SheetCell.text(text);
        lines[size] = line;
        columns[size] = column;
        size++;
    }

    /** Counts lines and columns of a cell in quotes, in which each quote stands twice. */
    private void goOver(char[] buffer, int offset, int length) {
        Spot begin = here();
        column += 2 + length;
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if (c == dialect.quote()) {
                column++;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' || i == offset || buffer[i - 1] != '\r') {
                    line++;
                }
                column = offset + length - i + 1;
                firstOfManyLines = firstOfManyLines == null ? begin : firstOfManyLines;
            }
        }
    }

    @Override
    protected Boolean buildRecord() {
        return true;
    }
}
