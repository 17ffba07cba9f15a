package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.io.TableReading;

/**
 * The beginning of a table, with its first row as headings or not.
 *
 * @param headings of all columns
 * @param rows     below them
 */
record TablePreview(List<String> headings, List<List<String>> rows) {
    TablePreview {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param headed whether it is to have headings */
    static TablePreview of(TableReading table, boolean headed) {
        if (table.headed() == headed) {
            return new TablePreview(table.headings(), table.rows());
        }
        List<List<String>> rows = new ArrayList<>(table.rows());
        List<String> numbered = IntStream.rangeClosed(1, table.headings().size())
                .mapToObj(number -> "column " + number)
                .toList();
        if (!headed) {
            rows.add(0, table.headings());
            return new TablePreview(numbered, rows);
        }
        List<String> named = new ArrayList<>(numbered);
        if (!rows.isEmpty()) {
            List<String> first = rows.remove(0);
            for (int i = 0; i < Math.min(first.size(), named.size()); i++) {
                named.set(i, first.get(i).isBlank() ? named.get(i) : first.get(i));
            }
        }
        return new TablePreview(named, rows);
    }

    /** A cell as shown; empty where the row has none. */
    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
