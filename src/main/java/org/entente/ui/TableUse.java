package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import org.entente.io.TableReading;
import org.entente.io.format.TableChoices;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a table: holds for all tables with the same headings.
 *
 * @param headings of all its columns
 * @param headed   whether the file has them; those of others are made up
 * @param from     number from 0 of the column that ties start from, as is {@code to} of that they lead to
 * @param type     the column of tie types, or {@link TableReading#NONE}
 */
record TableUse(List<String> headings, boolean headed, int from, int to, int type) {
    TableUse {
        headings = List.copyOf(headings);
    }

    /** As a table of ties was read. */
    static TableUse of(TableReading table) {
        return new TableUse(table.headings(), table.headed(), table.from(), table.to(), table.type());
    }

    /** Whether that table has the same headings. */
    boolean fits(TableReading table) {
        return headed && table.headed() && headings.equals(table.headings());
    }

    /** Whether there are such columns, one for each end. */
    boolean isPossible() {
        return isColumn(from) && isColumn(to) && from != to && (type == TableReading.NONE || isColumn(type));
    }

    private boolean isColumn(int number) {
        return number >= 0 && number < headings.size();
    }

    /** @param nodes a table of the actors; null for none */
    TableChoices choices(@Nullable Path nodes) {
        return new TableChoices(name(from), name(to), type == TableReading.NONE ? "" : name(type), headed, nodes);
    }

    /** A heading is better than a number, which might be another column's heading. */
    private String name(int column) {
        return headed ? headings.get(column) : Integer.toString(column + 1);
    }
}
