package org.entente.io.format;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a table instead of having it guessed. A column is named by its heading or its number from 1.
 *
 * @param from   the column that ties start from; null to have it guessed, as are the others
 * @param to     the column that they lead to
 * @param type   the column of tie types; empty where none holds them
 * @param headed whether the first row holds headings
 * @param nodes  a table of the actors
 */
public record TableChoices(
        @Nullable String from,
        @Nullable String to,
        @Nullable String type,
        @Nullable Boolean headed,
        @Nullable Path nodes) {

    /** All is to be guessed. */
    public static final TableChoices NONE = new TableChoices(null, null, null, null, null);
}
