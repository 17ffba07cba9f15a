package org.entente.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Looks whether every id that a dossier refers to is there. */
final class References {
    private final Dossier dossier;
    private final Findings findings;
    private final Words actors;
    private final Words sources;

    /** @param actors ids of all actors, as are {@code sources} of all sources */
    References(Dossier dossier, Words actors, Words sources, Findings findings) {
        this.dossier = dossier;
        this.actors = actors;
        this.sources = sources;
        this.findings = findings;
    }

    void check() {
        Places places = new Places("actors", dossier.extras());
        for (Actor actor : dossier.actors()) {
            int place = places.next();
            if (!actor.quotes().isEmpty()) {
                check(actor.quotes(), actor.extras(), "actors", place);
            }
        }
        places = new Places("ties", dossier.extras());
        for (Tie tie : dossier.ties()) {
            int place = places.next();
            checkEnd(tie.from(), "from", place);
            checkEnd(tie.to(), "to", place);
            check(tie.quotes(), tie.extras(), "ties", place);
        }
    }

    private void checkEnd(String id, String key, int tie) {
        if (!id.isEmpty() && !actors.contains(id)) {
            findings.warn(
                    "unknown-actor",
                    "no actor has the id “" + Shown.cut(id) + "”: add it, or correct the id",
                    JsonPath.ROOT.key("ties").index(tie).key(key),
                    "the id of an actor",
                    Shown.cut(id));
        }
    }

    private void check(List<Quote> quotes, Extras extras, String list, int owner) {
        for (int i = 0; i < quotes.size(); i++) {
            @Nullable String source = quotes.get(i).source();
            if (source != null && !sources.contains(source)) {
                Places places = new Places("quotes", extras);
                int place = 0;
                for (int before = 0; before <= i; before++) {
                    place = places.next();
                }
                findings.warn(
                        "unknown-source",
                        "no source has the id “" + Shown.cut(source) + "”: add it, or correct the id",
                        JsonPath.ROOT
                                .key(list)
                                .index(owner)
                                .key("quotes")
                                .index(place)
                                .key("source"),
                        "the id of a source",
                        Shown.cut(source));
            }
        }
    }

    /** Where the items of a list stand in the file: those of no use were left out of the records, and count there. */
    private static final class Places {
        private final String list;
        private final Set<String> skipped = new HashSet<>();
        private int next;

        Places(String list, Extras extras) {
            this.list = list;
            for (Extras.Member member : extras.members()) {
                if (member.parent().equals(this.list)) {
                    skipped.add(member.place());
                }
            }
        }

        int next() {
            while (!skipped.isEmpty() && skipped.contains(Integer.toString(next))) {
                next++;
            }
            return next++;
        }
    }
}
