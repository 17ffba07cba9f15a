package org.entente.ui;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.entente.graph.TieGraph;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** How sources are named, and quotes cited. */
record Citations(Phrases phrases) {

    /** What a source is called where there is little room: its title and date. */
    String shortly(Source source) {
        @Nullable PartialDate date = source.date();
        return date == null || source.title().contains(longDate(date))
                ? source.title()
                : source.title() + ", " + phrases.date(date);
    }

    /** The words and where they stand, for pasting into a text: “…” — Sergei Lavrov, in: Title, Publisher, 4 Aug 2015. URL */
    String citation(TieGraph graph, Quote quote, @Nullable Source source) {
        String attribution = attribution(graph, quote, source);
        return Phrases.quoted(quote.text()) + (attribution.isEmpty() ? "" : " " + attribution);
    }

    /** Who said it and where it stands: — Sergei Lavrov, in: Title, Publisher, 4 Aug 2015. URL; empty where neither is known */
    String attribution(TieGraph graph, Quote quote, @Nullable Source source) {
        @Nullable String speaker = phrases.speaker(graph, quote);
        StringBuilder text = new StringBuilder(speaker == null ? "" : "— " + speaker);
        if (source != null) {
            text.append(speaker == null ? "— " : ", in: ").append(reference(source));
        }
        return text.toString();
    }

    /** Publisher and date, as far as they are known. */
    String publication(Source source) {
        return publication(source, "");
    }

    /** Author, publisher, date and link: all but the title. */
    String about(Source source) {
        StringBuilder text = new StringBuilder(publication(source, Objects.requireNonNullElse(source.author(), "")));
        append(text, source.url());
        return text.toString();
    }

    private String publication(Source source, String before) {
        StringBuilder text = new StringBuilder(before.strip());
        append(text, source.publisher());
        @Nullable PartialDate date = source.date();
        append(text, date == null ? null : phrases.date(date));
        return text.toString();
    }

    /** Author, title, publisher, date, link; what is not known is left out. */
    String reference(Source source) {
        StringBuilder text = new StringBuilder();
        append(text, source.author());
        append(text, source.title());
        append(text, source.publisher());
        @Nullable PartialDate date = source.date();
        append(text, date == null || source.title().contains(longDate(date)) ? null : phrases.date(date));
        append(text, source.url());
        return text.toString();
    }

    /** With the month in full, as titles give it: "August 2015". */
    private String longDate(PartialDate date) {
        String pattern = date.month() == 0 ? "u" : date.day() == 0 ? "MMMM u" : "d MMMM u";
        return DateTimeFormatter.ofPattern(pattern, phrases.locale()).format(date.first());
    }

    private static void append(StringBuilder text, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            text.append(text.isEmpty() ? "" : ", ").append(part);
        }
    }
}
