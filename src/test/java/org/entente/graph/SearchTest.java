package org.entente.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final Dossier DOSSIER = new Dossier(
            null,
            null,
            List.of(),
            List.of(
                    actor("lavrov", "Sergei Lavrov", "Foreign Minister of Russia", "Сергей Лавров"),
                    actor("jubeir", "Adel al‑Jubeir", "Minister", "عادل الجُبير"),
                    actor("davutoglu", "Ahmet Davutoğlu", null, "אחמט"),
                    actor("wang", "Wang Yi", null, "王毅"),
                    actor("russia", "Russia", null, "Straße")),
            List.of(new Tie(
                    "t1",
                    "lavrov",
                    "jubeir",
                    "met",
                    null,
                    null,
                    "Doha",
                    List.of(new Quote("They discussed the civil war", null, null, null)),
                    Extras.NONE)),
            List.of(),
            View.NONE,
            Extras.NONE);

    private final Search search = Search.of(TieGraph.of(DOSSIER));

    private static Actor actor(String id, String name, @org.jspecify.annotations.Nullable String role, String alias) {
        return new Actor(id, name, null, role, List.of(alias), null, List.of(), Extras.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "lavrov, lavrov, Sergei Lavrov, Lavrov",
        "LAV serg, lavrov, Sergei Lavrov, Lav",
        "лавров, lavrov, Сергей Лавров, Лавров",
        "al-jub, jubeir, Adel al‑Jubeir, al‑Jub",
        "الجبير, jubeir, عادل الجُبير, الجُبير",
        "davutoglu, davutoglu, Ahmet Davutoğlu, Davutoğlu",
        "אחמ, davutoglu, אחמט, אחמ",
        "毅, wang, 王毅, 毅",
        "STRASSE, russia, Straße, Straße",
        "minister lavrov, lavrov, Sergei Lavrov, Lavrov",
    })
    void findsActorsInAnyScript(String query, String id, String text, String marked) {
        Search.Hit hit = search.find(query, 10).get(0);

        assertEquals(id, DOSSIER.actors().get(hit.actor()).id());
        assertEquals(text, hit.text());
        assertEquals(marked, hit.text().substring(hit.start(), hit.end()));
    }

    @Test
    void findsTiesAndQuotes() {
        assertEquals(
                new Search.Hit(-1, 0, Search.Field.QUOTE, "They discussed the civil war", 19, 24),
                search.find("civil war", 10).get(0));
        assertEquals(Search.Field.TIE, search.find("lavrov met", 10).get(0).field());
    }

    @Test
    void namesComeBeforeRolesAndAnActorComesOnce() {
        assertEquals(
                List.of(Search.Field.NAME, Search.Field.ROLE),
                search.find("russia", 10).stream().map(Search.Hit::field).toList());
    }

    @Test
    void findsWhatAFileTellsUnderNamesOfItsOwn() {
        Extras extras = new Extras(true, List.of(new Extras.Member("passport", "\"X 123\"")));
        Actor actor = new Actor("a", "Ann", null, null, List.of(), null, List.of(), extras);
        Dossier dossier =
                new Dossier(null, null, List.of(), List.of(actor), List.of(), List.of(), View.NONE, Extras.NONE);
        assertEquals(
                List.of(new Search.Hit(0, -1, Search.Field.PROPERTY, "passport: X 123", 10, 11)),
                Search.of(TieGraph.of(dossier)).find("x 123", 10));
    }

    @Test
    void nothingIsFoundByNothing() {
        assertEquals(List.of(), search.find("  ", 10));
        assertEquals(List.of(), search.find("lavrov zzz", 10));
    }

    @Property(tries = 300)
    void aPlaceFoundIsAPlaceInTheText(@ForAll @NotEmpty String text) {
        String folded = Folded.of(text);
        if (!folded.isEmpty()) {
            int[] place = Folded.original(text, 0, folded.length());
            assertEquals(folded, Folded.of(text.substring(place[0], place[1])));
        }
    }
}
