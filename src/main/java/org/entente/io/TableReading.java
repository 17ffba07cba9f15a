package org.entente.io;

import java.util.List;

/**
 * How a table was understood: which columns the ties were made from.
 *
 * @param headings of its columns, made up where the file has none
 * @param headed   whether the file has headings
 * @param rows     the first rows below the headings, as many cells each as the file has there
 * @param from     number from 0 of the column that the ties start from, as {@code to} of that they lead to; both {@link #NONE}
 *                 in a table of actors
 * @param type     the column of tie types, or {@link #NONE}
 * @param sure     whether headings told all of this, or whoever asked; otherwise it is a guess
 */
public record TableReading(
        List<String> headings, boolean headed, List<List<String>> rows, int from, int to, int type, boolean sure) {

    /** No column. */
    public static final int NONE = -1;

    public TableReading {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether it is a table of actors, without ties. */
    public boolean ofActors() {
        return from == NONE;
    }

    /** What was understood, in one sentence without its full stop. */
    public String note() {
        if (ofActors()) {
            return "a table of actors, without ties";
        }
        String types = type == NONE ? "no column holds tie types" : shown(type) + " holds their types";
        return "a table of ties from " + shown(from) + " to " + shown(to) + "; " + types;
    }

    private String shown(int column) {
        return headed ? "“" + Shown.cut(headings.get(column)) + "”" : headings.get(column);
    }
}
