package org.entente.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.io.DossierKeys;
import org.entente.io.Spot;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** A tie in the making. Blank texts count as none. */
final class TieDraft {
    private static final List<Extras.Member> KEYS = DossierKeys.membersOfTie();
    private static final Set<String> RESERVED = DossierKeys.namesOfTie();
    private static final String LABEL = "label";

    private final String from;
    private final String to;
    private final boolean directed;
    private final @Nullable Spot spot;
    private @Nullable Properties properties;
    private @Nullable List<Quote> quotes;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String label;
    private @Nullable String place;
    private @Nullable PartialDate date;
    private @Nullable PartialDate until;

    /** @param spot null where both actors are sure to be there */
    TieDraft(String from, String to, boolean directed, @Nullable Spot spot) {
        this.from = from;
        this.to = to;
        this.directed = directed;
        this.spot = spot;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    boolean isDirected() {
        return directed;
    }

    /** Where it stands, as long as its actors may not be there. */
    @Nullable Spot spot() {
        return spot;
    }

    @Nullable String type() {
        return type;
    }

    @Nullable String label() {
        return label;
    }

    boolean isUndated() {
        return date == null;
    }

    boolean isWithoutEnd() {
        return until == null;
    }

    @Nullable String id() {
        return id;
    }

    TieDraft id(@Nullable String text) {
        id = DossierDraft.blankToNull(text);
        return this;
    }

    /** What the file calls the type of the tie. */
    TieDraft type(@Nullable String word) {
        type = DossierDraft.blankToNull(word);
        return this;
    }

    /** What is written at the tie: its type, where the file gives none and the same few words come again and again. */
    TieDraft label(@Nullable String text) {
        label = DossierDraft.blankToNull(text);
        return this;
    }

    TieDraft place(@Nullable String text) {
        place = DossierDraft.blankToNull(text);
        return this;
    }

    /** Where it is no date, it is a property. */
    TieDraft date(@Nullable String text) {
        date = text == null ? null : PartialDate.parse(text).orElse(null);
        return text == null || date != null || text.isBlank() ? this : property("date", text);
    }

    TieDraft date(PartialDate day) {
        date = day;
        return this;
    }

    TieDraft until(PartialDate day) {
        until = day;
        return this;
    }

    /** Where it is no date, it is a property. */
    TieDraft until(@Nullable String text) {
        until = text == null ? null : PartialDate.parse(text).orElse(null);
        return text == null || until != null || text.isBlank() ? this : property("until", text);
    }

    TieDraft quote(Quote quote) {
        if (quotes == null) {
            quotes = new ArrayList<>(2);
        }
        quotes.add(quote);
        return this;
    }

    TieDraft property(String key, String text) {
        properties().put(RESERVED, key, text);
        return this;
    }

    TieDraft property(String key, double number) {
        properties().put(RESERVED, key, number);
        return this;
    }

    TieDraft property(String key, boolean truth) {
        properties().put(RESERVED, key, truth);
        return this;
    }

    /** @param json any value as JSON text */
    TieDraft propertyJson(String key, String json) {
        properties().putJson(RESERVED, key, json);
        return this;
    }

    /** Most ties have none. */
    private Properties properties() {
        @Nullable Properties known = properties;
        if (known == null) {
            known = new Properties();
            properties = known;
        }
        return known;
    }

    Tie make(DraftTypes types) {
        if (label != null && !types.areLabels()) {
            property(LABEL, label);
        }
        return new Tie(
                id,
                from,
                to,
                types.of(this),
                date,
                until,
                place,
                quotes == null ? List.of() : quotes,
                properties == null ? Extras.NONE : properties.extras(KEYS));
    }
}
