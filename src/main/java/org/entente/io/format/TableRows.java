package org.entente.io.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one after the other, as FastCSV parts them; rows of blanks alone are passed over. FastCSV takes what
 * follows a quote that is never closed for one cell: that is found by a mark at the end of the text.
 */
final class TableRows implements Closeable {
    private static final int LOOK = 4096;

    private final CsvReader<Boolean> reader;
    private final Iterator<Boolean> rows;
    private final TableCells cells;
    private int count;

    /** @throws IOException if the text has not so many lines as are to be passed over */
    TableRows(Reader text, TableDialect dialect) throws IOException {
        boolean comments = dialect.comment() != TableDialect.NO_MARK;
        cells = new TableCells(dialect);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .commentStrategy(comments ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(Limits.STRING);
        if (comments) {
            builder.commentCharacter(dialect.comment());
        }
        if (dialect.spaced()) {
            builder.trimWhitespacesAroundQuotes(true);
        } else {
            builder.allowExtraCharsAfterClosingQuote(true);
        }
        reader = builder.build(cells, new EndMarked(text, dialect.isBlankSeparated()));
        try {
            reader.skipLines(dialect.skipped());
        } catch (UncheckedIOException e) {
            throw causeOf(e);
        }
        rows = reader.iterator();
    }

    /**
     * Goes on to the next row; false where there is none.
     *
     * @throws Refusal if it cannot be told where a cell ends
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    boolean next() throws IOException {
        if (++count % LOOK == 0 && Thread.interrupted()) {
            throw new InterruptedIOException("reading was cancelled");
        }
        try {
            while (rows.hasNext()) {
                rows.next();
                if (cells.isMarked()) {
                    checkEnd();
                    return false;
                }
                if (cells.isFilled()) {
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException e) {
            throw causeOf(e);
        } catch (CsvParseException e) {
            throw new Refusal(
                    "not-csv",
                    "here a quotation mark ends a cell in its middle, or one is never closed: write it twice where it"
                            + " belongs to the words, or take it away",
                    cells.here(),
                    "a separator or the end of the line after the quotation mark",
                    "more of the cell");
        }
    }

    private static IOException causeOf(UncheckedIOException e) {
        @Nullable IOException cause = e.getCause();
        return cause == null ? new IOException(e) : cause;
    }

    private void checkEnd() throws Refusal {
        if (!cells.isEnd()) {
            @Nullable Spot first = cells.firstOfManyLines();
            throw new Refusal(
                    "not-csv",
                    "a quotation mark is never closed, perhaps the one here, whose cell goes over several lines: close"
                            + " it, or write it twice where it belongs to the words",
                    first == null ? cells.here() : first,
                    "a second quotation mark",
                    "the end of the file");
        }
    }

    /** How many cells the row has. */
    int size() {
        return cells.size();
    }

    /** The text of a cell, empty where the row has fewer, or no column is asked for. */
    String cell(int column) {
        return cells.text(column);
    }

    List<String> cells() {
        List<String> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            all.add(cell(i));
        }
        return all;
    }

    /** Where a cell begins; the row, where it has fewer. */
    Spot spot(int column) {
        return cells.spot(column);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
