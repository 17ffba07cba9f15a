package org.entente.io.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.io.Refusal;

/**
 * The first rows of a table, from which it is guessed what is in it.
 *
 * @param broken whether it could not be told where a cell ends
 */
record TableSample(List<List<String>> rows, boolean broken) {

    private static final int CELLS = 1 << 18;

    /** At most so many rows, fewer if they are long, up to where one cannot be read. */
    static TableSample of(TableRows from, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int cells = 0;
        try {
            while (rows.size() < most && cells < CELLS && from.next()) {
                rows.add(from.cells());
                cells += from.size();
            }
            return new TableSample(rows, false);
        } catch (Refusal e) {
            return new TableSample(rows, true);
        }
    }

    List<String> first() {
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    TableSample withoutFirst() {
        return new TableSample(rows.isEmpty() ? rows : rows.subList(1, rows.size()), broken);
    }

    /** How many cells most rows have. */
    int width() {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        for (List<String> row : rows) {
            int count = counts.merge(row.size(), 1, Integer::sum);
            best = count > counts.getOrDefault(best, 0) ? row.size() : best;
        }
        return best;
    }

    /** How many cells the longest row has. */
    int longest() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** What part of the rows has as many cells as most have, 0 to 1. */
    double evenness() {
        int width = width();
        return rows.isEmpty()
                ? 0
                : (double) rows.stream().filter(row -> row.size() == width).count() / rows.size();
    }

    /** The cells of a column that are there and not empty. */
    List<String> column(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** Whether a few words come again and again in the column, as names of types do. */
    boolean areFewWords(int column) {
        List<String> cells = column(column);
        Set<String> words = new HashSet<>(cells);
        boolean few = words.size() <= 40 || words.size() * 3 <= cells.size();
        return !cells.isEmpty() && few && words.stream().allMatch(word -> word.length() <= 80);
    }

    /** Whether each row has a cell there, and each another. */
    boolean areAllDifferent(int column) {
        List<String> cells = column(column);
        return cells.size() == rows.size() && new HashSet<>(cells).size() == cells.size();
    }

    /** Whether more cells begin with a quotation mark alone than with one that the cell ends with: so where they are text. */
    boolean hasLoneMarks() {
        int whole = 0;
        int open = 0;
        for (List<String> row : rows) {
            for (String cell : row) {
                boolean begins = cell.startsWith("\"");
                boolean ends = cell.length() > 1 && cell.endsWith("\"");
                whole += begins && ends ? 1 : 0;
                open += (begins ? 1 : 0) - (ends ? 1 : 0);
            }
        }
        return open > whole;
    }
}
