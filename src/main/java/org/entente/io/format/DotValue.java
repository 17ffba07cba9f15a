package org.entente.io.format;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.entente.io.Json;
import org.jspecify.annotations.Nullable;

/** A value of an attribute in DOT. What is made of it is kept: one value may be that of many nodes. */
final class DotValue {
    static final DotValue TRUE = new DotValue(DotTokens.Kind.WORD, "true");

    private final DotTokens.Kind kind;
    private final String raw;
    private @Nullable Value value;
    private @Nullable String drawn;

    /** @param raw as the file has it, backslashes included */
    DotValue(DotTokens.Kind kind, String raw) {
        this.kind = kind;
        this.raw = raw;
    }

    /** As the file has it, backslashes included. */
    String raw() {
        return raw;
    }

    boolean isHtml() {
        return kind == DotTokens.Kind.HTML;
    }

    /** As it is drawn, where it is a label. */
    String drawn(boolean record, IntFunction<@Nullable String> named) {
        if (raw.length() <= DotText.SHORT && raw.indexOf('\\') >= 0) {
            return DotText.drawn(this, record, named);
        }
        if (drawn == null) {
            drawn = DotText.drawn(this, record, letter -> null);
        }
        return drawn;
    }

    /** Where a backslash means nothing but itself. */
    String text() {
        return isHtml() ? Entities.words(raw) : plain(raw);
    }

    static String plain(String raw) {
        return raw.indexOf('\\') < 0 ? raw : raw.replace("\\\\", "\\");
    }

    /**
     * The value with its kind.
     *
     * @param exact whether what is in quotes is a text, whatever is in them
     */
    Value value(boolean exact) {
        if (value == null) {
            value = made(exact);
        }
        return value;
    }

    private Value made(boolean exact) {
        return switch (kind) {
            case WORD -> {
                boolean truth = raw.equals("true") || raw.equals("false");
                yield new Value(raw, truth ? raw : Json.quoted(raw));
            }
            case NUMERAL -> new Value(raw, number());
            default -> exact ? Value.text(text()) : Value.number(text());
        };
    }

    private String number() {
        boolean bare = raw.startsWith(".") || raw.startsWith("-.") || raw.endsWith(".");
        return CellKind.NUMBER.json(bare && raw.length() < 30 ? new BigDecimal(raw).toPlainString() : raw);
    }
}
