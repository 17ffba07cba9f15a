package org.entente.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.TableReading;

/**
 * What the columns of a table hold.
 *
 * @param headings as many as there are columns
 * @param named    whether the file has them
 * @param headed   whether they are its first row
 * @param uses     of each column
 * @param kinds    of each column
 * @param directed whether ties are where no column says so
 * @param sure     whether this is told, not guessed
 */
record TableColumns(
        List<String> headings,
        boolean named,
        boolean headed,
        List<ColumnUse> uses,
        List<CellKind> kinds,
        boolean directed,
        boolean sure) {
    TableColumns {
        headings = List.copyOf(headings);
        uses = List.copyOf(uses);
        kinds = List.copyOf(kinds);
    }

    /** The headings with something for those that are empty or there already. */
    static List<String> named(List<String> cells, int columns) {
        List<String> named = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < columns; i++) {
            String own = i < cells.size() && !cells.get(i).isBlank() ? cells.get(i) : "column " + (i + 1);
            int before = times.merge(own, 1, Integer::sum) - 1;
            named.add(before == 0 ? own : own + " " + (before + 1));
        }
        return named;
    }

    int column(ColumnUse use) {
        int column = uses.indexOf(use);
        return column < 0 ? TableReading.NONE : column;
    }

    boolean has(ColumnUse use) {
        return uses.contains(use);
    }

    boolean ofActors() {
        return !has(ColumnUse.FROM);
    }

    /** A cell of that column as a property. */
    String json(int column, String cell) {
        return kinds.get(column).json(cell);
    }

    /** @throws NumberFormatException if the cell is none */
    double number(int column, String cell) {
        return Double.parseDouble(json(column, cell));
    }

    TableReading reading(List<List<String>> rows) {
        return new TableReading(
                headings, named, rows, column(ColumnUse.FROM), column(ColumnUse.TO), column(ColumnUse.TYPE), sure);
    }
}
