package org.entente.evidence;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** Dossiers with one tie for each list of quotes, between the actors a and b. */
final class Dossiers {
    private Dossiers() {}

    static Dossier of(List<Source> sources, List<List<Quote>> ties) {
        return new Dossier(
                null,
                null,
                List.of(),
                List.of(Actor.named("a", "A", null), Actor.named("b", "B", null)),
                ties.stream()
                        .map(quotes -> new Tie(null, "a", "b", "met", null, null, null, quotes, Extras.NONE))
                        .toList(),
                sources,
                View.NONE,
                Extras.NONE);
    }

    static Source source(String id, @Nullable String date, String... independentOf) {
        @Nullable PartialDate on = date == null ? null : PartialDate.parse(date).orElseThrow();
        return new Source(id, id, null, null, on, null, null, null, null, List.of(independentOf), Extras.NONE);
    }
}
