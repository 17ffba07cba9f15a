package org.entente.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Looks whether every actor that ties name and every source that quotes and sources name is there, and who repeats whom. */
final class References {
    private final Words words;
    private final Findings findings;

    /** @param words marked with all that is an id, and all that is named as one */
    References(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    void check(Dossier dossier) {
        // A dossier where all is there, as most are, need not be gone through.
        if (!words.allNamedAre(Words.IdOf.ACTOR) || !words.allNamedAre(Words.IdOf.SOURCE)) {
            checkEach(dossier);
        }
        if (dossier.sources().stream().anyMatch(source -> source.repeats() != null)) {
            checkCircles(dossier);
        }
    }

    /** Somebody has to be the first: warns once of each circle, at the source by which it is met first. O(sources). */
    private void checkCircles(Dossier dossier) {
        Map<String, String> repeats = new HashMap<>();
        Map<String, Integer> placeOf = new HashMap<>();
        Places places = new Places("sources", dossier.extras());
        for (Source source : dossier.sources()) {
            int place = places.next();
            if (source.repeats() != null && placeOf.putIfAbsent(source.id(), place) == null) {
                repeats.put(source.id(), source.repeats());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Source source : dossier.sources()) {
            Set<String> way = new LinkedHashSet<>();
            @Nullable String at = source.id();
            while (at != null && seen.add(at)) {
                way.add(at);
                at = repeats.get(at);
            }
            if (at != null && way.contains(at)) {
                findings.warn(
                        "repeats-in-circle",
                        at.equals(repeats.get(at))
                                ? "the source repeats itself: name another, or leave this out"
                                : "sources repeat one another in a circle: leave this out at the one that was first",
                        JsonPath.ROOT
                                .key("sources")
                                .index(Objects.requireNonNull(placeOf.get(at)))
                                .key("repeats"),
                        "the id of a source that was there before",
                        Shown.cut(Objects.requireNonNull(repeats.get(at))));
            }
        }
    }

    private void checkEach(Dossier dossier) {
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
            check(tie.from(), "from", place);
            check(tie.to(), "to", place);
            if (!tie.quotes().isEmpty()) {
                check(tie.quotes(), tie.extras(), "ties", place);
            }
        }
        places = new Places("sources", dossier.extras());
        for (Source source : dossier.sources()) {
            JsonPath path = JsonPath.ROOT.key("sources").index(places.next());
            if (source.repeats() != null) {
                checkSource(source.repeats(), path.key("repeats"));
            }
            Places others = new Places("independentOf", source.extras());
            for (String other : source.independentOf()) {
                checkSource(other, path.key("independentOf").index(others.next()));
            }
        }
    }

    private void check(String end, String key, int place) {
        // An end that is missing has been told already.
        if (end.isEmpty() || words.isId(end, Words.IdOf.ACTOR)) {
            return;
        }
        String shown = Shown.cut(end);
        findings.warn(
                "unknown-actor",
                "no actor has the id “" + shown + "”: add it, or correct the id",
                JsonPath.ROOT.key("ties").index(place).key(key),
                "the id of an actor",
                shown);
    }

    private void check(List<Quote> quotes, Extras extras, String list, int owner) {
        for (int i = 0; i < quotes.size(); i++) {
            @Nullable String source = quotes.get(i).source();
            if (source != null && !words.isId(source, Words.IdOf.SOURCE)) {
                Places places = new Places("quotes", extras);
                int place = 0;
                for (int before = 0; before <= i; before++) {
                    place = places.next();
                }
                checkSource(
                        source,
                        JsonPath.ROOT
                                .key(list)
                                .index(owner)
                                .key("quotes")
                                .index(place)
                                .key("source"));
            }
        }
    }

    private void checkSource(String source, JsonPath path) {
        if (!words.isId(source, Words.IdOf.SOURCE)) {
            String shown = Shown.cut(source);
            findings.warn(
                    "unknown-source",
                    "no source has the id “" + shown + "”: add it, or correct the id",
                    path,
                    "the id of a source",
                    shown);
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
                    skipped.add(member.key());
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
