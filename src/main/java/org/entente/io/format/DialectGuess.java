package org.entente.io.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its beginning whether a text is a table, and of which dialect: it tries all and takes what gives the evenest rows. */
final class DialectGuess {
    private static final int ROWS = 200;
    private static final double EVEN = 0.9;
    private static final String SEPARATORS = "\t;|,";
    private static final Pattern TOLD = Pattern.compile("sep=(.)\\R", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED = Pattern.compile("[\t;|,] +[\"']");

    private final String text;
    private final boolean complete;
    private final boolean binary;

    private DialectGuess(String text, boolean complete) {
        this.text = text;
        this.complete = complete;
        binary = isBinary(text);
    }

    /** How a text that begins like that is to be read as a table; empty if it is none. */
    static Optional<TableDialect> of(Head head) {
        String text = head.complete() ? head.text() : wholeLines(head.text());
        String stripped = text.stripLeading();
        boolean other = stripped.isEmpty() || "{[<".indexOf(stripped.charAt(0)) >= 0;
        return other ? Optional.empty() : new DialectGuess(text, head.complete()).guess();
    }

    private static String wholeLines(String text) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static boolean isBinary(String text) {
        long odd = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return odd * 20 > text.length();
    }

    private Optional<TableDialect> guess() {
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            return best(String.valueOf(told.group(1)), told.group(1).charAt(0) == ' ', 1);
        }
        return best(SEPARATORS, false, 0).or(() -> best(" ", true, 0));
    }

    private Optional<TableDialect> best(String separators, boolean blanks, int skipped) {
        Stream<Tried> tables = separators
                .chars()
                .mapToObj(separator -> tried((char) separator, skipped))
                // A table whose headings are known is one, whatever its cells hold.
                .filter(one -> one.headed() || !binary && one.isTable(blanks));
        // Of equals the first counts: commas stand in cells more often than tabs.
        return tables.min(Comparator.comparing((Tried one) -> !one.headed())
                        .thenComparing(one -> one.sample.evenness() < EVEN))
                .map(Tried::dialect);
    }

    private Tried tried(char separator, int skipped) {
        TableDialect plain = TableDialect.of(separator, '"').withSkipped(skipped);
        Tried quoted = commented(SPACED.matcher(text).find() && separator != ' ' ? plain.withSpaces() : plain);
        if (quoted.sample.first().stream()
                .allMatch(cell -> cell.length() > 1 && cell.startsWith("'") && cell.endsWith("'"))) {
            return commented(TableDialect.of(separator, '\'').withSkipped(skipped));
        }
        if (quoted.isBad(complete)) {
            Tried unquoted =
                    commented(TableDialect.of(separator, TableDialect.NO_MARK).withSkipped(skipped));
            return unquoted.sample.hasLoneMarks() ? unquoted : quoted;
        }
        return quoted;
    }

    /** With lines that begin with a mark as comments, if the text begins with one: perhaps with headings in the last of them. */
    private Tried commented(TableDialect dialect) {
        String stripped = text.stripLeading();
        char mark = stripped.charAt(0);
        if (mark != '#' && mark != '%') {
            return tried(dialect);
        }
        Tried with = tried(dialect.withComment(mark));
        List<String> headings = headings(dialect, mark);
        boolean headed = headings.size() == with.sample.width()
                && HeadingWords.ends(headings).isPresent();
        boolean blank = stripped.length() == 1 || Character.isWhitespace(stripped.charAt(1));
        Tried without = tried(dialect);
        // The first actor may be a hashtag.
        if (!headed && !blank && without.isTable(dialect.isBlankSeparated()) && without.isEven()) {
            return without;
        }
        return headed ? Tried.of(with.dialect.withCommented(headings), with.sample) : with;
    }

    /** What stands in the last of the comments that the text begins with. */
    private List<String> headings(TableDialect dialect, char mark) {
        String last = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!line.isBlank() && line.strip().charAt(0) != mark) {
                break;
            }
            last = line.isBlank() ? last : line.strip().substring(1);
        }
        return rows(last, dialect, 1).first();
    }

    private Tried tried(TableDialect dialect) {
        return Tried.of(dialect, rows(text, dialect, ROWS));
    }

    private static TableSample rows(String text, TableDialect dialect, int most) {
        try (TableRows rows = new TableRows(new StringReader(text), dialect)) {
            return TableSample.of(rows, most);
        } catch (IOException e) {
            throw new UncheckedIOException("a text at hand can be read", e);
        }
    }

    /**
     * What came of reading the text in a dialect.
     *
     * @param headed whether its headings are known
     */
    private record Tried(TableDialect dialect, TableSample sample, boolean headed) {

        static Tried of(TableDialect dialect, TableSample sample) {
            List<String> headings = dialect.commented().isEmpty() ? sample.first() : dialect.commented();
            boolean headed = headings.size() > 1
                    && (HeadingWords.ends(headings).isPresent()
                            || headings.stream().filter(HeadingWords::isKnown).count() > 1);
            return new Tried(dialect, sample, headed);
        }

        boolean isEven() {
            return sample.width() > 1 && sample.rows().size() > 1 && sample.evenness() >= EVEN;
        }

        /** Where only blanks part the cells, it may be prose: all rows must be alike. */
        boolean isTable(boolean blanks) {
            return headed || isEven() && (!blanks || sample.evenness() == 1);
        }

        boolean isBad(boolean complete) {
            return sample.broken() && (complete || sample.rows().size() < 2) || sample.evenness() < EVEN;
        }
    }
}
