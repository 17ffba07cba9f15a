package org.entente.io.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Quotes in words, for formats that know no evidence: what was said, by whom and where it stands. */
final class Citation {
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Citation(Dossier dossier) {
        for (Actor actor : dossier.actors()) {
            speakers.put(actor.id(), actor.name());
        }
        for (Source source : dossier.sources()) {
            sources.put(source.id(), source);
        }
    }

    /** A line for each; null where there are none. */
    @Nullable String of(List<Quote> quotes) {
        return quotes.isEmpty() ? null : quotes.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Quote quote) {
        @Nullable String by = quote.speaker();
        @Nullable Source in = quote.source() == null ? null : sources.get(quote.source());
        String where = Stream.of(
                        by == null ? null : speakers.getOrDefault(by, by),
                        in == null ? quote.source() : in.title(),
                        in == null ? null : in.publisher(),
                        in == null || in.date() == null ? null : in.date().toString(),
                        in == null ? null : in.url(),
                        quote.grade() == null ? null : quote.grade().toString())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return "“" + quote.text() + "”" + (where.isEmpty() ? "" : " — " + where);
    }
}
