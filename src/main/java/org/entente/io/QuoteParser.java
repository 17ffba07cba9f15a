package org.entente.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.Grade;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** Reads quotes, those of actors and of ties alike. */
final class QuoteParser {
    private final JsonValues values;
    private final Fields fields;
    private final Map<String, Grade> grades = new HashMap<>();

    QuoteParser(JsonValues values) {
        this.values = values;
        fields = new Fields(values, DossierKeys.OfQuote.KEYS);
    }

    Quote read() throws IOException {
        fields.begin();
        @Nullable Integer at = null;
        while (fields.next() != Fields.NONE) {
            at = fields.place();
        }
        @Nullable Grade grade = grade();
        @Nullable String text = fields.text(DossierKeys.OfQuote.TEXT);
        if (text == null) {
            fields.remember();
            values.findings()
                    .warn(
                            "missing-text",
                            "this quote has no “text”: write the words there",
                            values.path(),
                            "“text”",
                            "none");
        } else if (text.isBlank()) {
            warnOfEmpty(values, "this quote has no words: write them there");
        }
        return new Quote(
                text == null ? "" : text,
                fields.text(DossierKeys.OfQuote.SPEAKER),
                fields.text(DossierKeys.OfQuote.SOURCE),
                grade,
                at,
                fields.extras());
    }

    /** Warns of a text without words, of what is being read. */
    static void warnOfEmpty(JsonValues values, String message) {
        values.findings().warn("empty-text", message, values.path().key("text"), "words", "“”");
    }

    private @Nullable Grade grade() {
        @Nullable String text = fields.text(DossierKeys.OfQuote.GRADE);
        if (text == null) {
            return null;
        }
        @Nullable Grade known = grades.get(text);
        if (known != null) {
            return known;
        }
        @Nullable Grade grade = Grade.parse(text).orElse(null);
        if (grade == null) {
            fields.reject(
                    DossierKeys.OfQuote.GRADE,
                    text,
                    "unknown-grade",
                    "“" + Shown.cut(text) + "” is no grade: write a letter A to F and a figure 1 to 6, as B2",
                    "A to F, then 1 to 6");
        } else {
            grades.put(text, grade);
        }
        return grade;
    }
}
