package org.entente.io.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.io.Json;

/** What the cells of a column are, if all are. */
enum CellKind {
    NUMBER("-?(0|[1-9]\\d{0,17})(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?"),
    /** With a comma before the fraction, as much of Europe writes it. */
    COMMA_NUMBER("-?(0|[1-9]\\d{0,17})(,\\d{1,30})?"),
    TRUTH("(?i)true|false"),
    TEXT("(?s).*");

    private final Pattern form;

    CellKind(String form) {
        this.form = Pattern.compile(form);
    }

    /** The first that all of the cells are which are not empty. */
    static CellKind of(List<String> cells) {
        List<String> filled =
                cells.stream().filter(cell -> !cell.isBlank()).distinct().toList();
        for (CellKind kind : values()) {
            if (!filled.isEmpty() && filled.stream().allMatch(kind::fits)) {
                return kind;
            }
        }
        return TEXT;
    }

    boolean isNumber() {
        return this == NUMBER || this == COMMA_NUMBER;
    }

    boolean fits(String cell) {
        return form.matcher(cell).matches();
    }

    /** A cell of the column as JSON; as text where it is not of this kind after all. */
    String json(String cell) {
        if (this == TEXT || !fits(cell)) {
            return Json.quoted(cell);
        }
        return switch (this) {
            case NUMBER -> cell;
            case COMMA_NUMBER -> cell.replace(',', '.');
            case TRUTH -> cell.toLowerCase(Locale.ROOT);
            case TEXT -> Json.quoted(cell);
        };
    }
}
