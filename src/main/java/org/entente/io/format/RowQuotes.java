package org.entente.io.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Extras;
import org.entente.model.Grade;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Makes quotes from the rows of a table that has a column for their words; rows with the same source share it. */
final class RowQuotes {
    private final DossierDraft draft;
    private final Map<List<String>, String> sources = new HashMap<>();
    private final int words;
    private final int speaker;
    private final int grade;
    private final int url;
    private final int source;

    RowQuotes(DossierDraft draft, TableColumns columns) {
        this.draft = draft;
        words = columns.column(ColumnUse.QUOTE);
        speaker = columns.column(ColumnUse.SPEAKER);
        grade = columns.column(ColumnUse.GRADE);
        url = columns.column(ColumnUse.URL);
        source = columns.column(ColumnUse.SOURCE);
    }

    /** The quote of a row; null if it has none. */
    @Nullable Quote of(TableRows row) {
        @Nullable String text = text(row, words);
        return text == null
                ? null
                : new Quote(
                        text,
                        text(row, speaker),
                        source(row),
                        Grade.parse(row.cell(grade)).orElse(null));
    }

    /** The id of the source that a row names; null if it names none. */
    private @Nullable String source(TableRows row) {
        @Nullable String title = text(row, source);
        @Nullable String link = text(row, url);
        if (title != null && link == null && title.matches("https?://\\S+")) {
            link = title;
        }
        @Nullable String name = title == null ? link : title;
        if (name == null) {
            return null;
        }
        @Nullable String known = sources.get(List.of(name, link == null ? "" : link));
        return known == null ? add(name, link) : known;
    }

    private String add(String title, @Nullable String link) {
        String id = "s" + (sources.size() + 1);
        sources.put(List.of(title, link == null ? "" : link), id);
        draft.source(new Source(id, title, null, null, null, link, null, null, null, List.of(), Extras.NONE));
        return id;
    }

    private static @Nullable String text(TableRows row, int column) {
        return DossierDraft.blankToNull(row.cell(column));
    }
}
