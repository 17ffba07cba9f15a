package org.entente.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.graph.Duplicates.Pair;
import org.entente.graph.Duplicates.Reason;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static List<Pair> among(Actor... actors) {
        return Duplicates.among(Dossier.EMPTY.withActors(List.of(actors)));
    }

    private static Actor person(String name, String... aliases) {
        return Actor.named(name, name, "person").withAliases(List.of(aliases));
    }

    private static Reason only(Actor one, Actor other) {
        List<Pair> pairs = among(one, other);
        assertEquals(1, pairs.size());
        assertEquals(one.id(), pairs.get(0).one());
        return pairs.get(0).reason();
    }

    @Test
    void aNameIsTheSameInWhateverCaseOrderOrLetters() {
        assertEquals(Reason.SAME_NAME, only(person("Sergei Lavrov"), person("LAVROV, Sergei")));
        assertEquals(Reason.SAME_NAME, only(person("Angela Merkel"), person("Ангела Меркел")));
        assertEquals(Reason.SAME_NAME, only(person("Recep Tayyip Erdoğan"), person("Recep Tayyip Erdogan")));
    }

    @Test
    void anAliasIsAName() {
        assertEquals(Reason.ALIAS, only(person("Hamas leader", "Abu al-Walid"), person("Abu al-Walid")));
    }

    @Test
    void transcriptionsDifferInTheirVowels() {
        assertEquals(Reason.TRANSLITERATION, only(person("Khaled Meshaal"), person("Khalid Mishal")));
        assertEquals(Reason.TRANSLITERATION, only(person("Khaled Meshaal"), person("خالد مشعل")));
        assertEquals(Reason.TRANSLITERATION, only(person("Sergei Lavrov"), person("Сергей Лавров")));
        assertEquals(Reason.TRANSLITERATION, only(person("Mohammed Dahlan"), person("Muhammad Dahlan")));
    }

    @Test
    void whoOnlySoundsLikeItIsNotTheSame() {
        assertEquals(List.of(), among(person("Iran"), person("Oran")));
        assertEquals(List.of(), among(person("Ali Hasan"), person("Abu Hussein")));
        assertEquals(List.of(), among(person("John Kerry"), person("Jane Karim")));
    }

    @Test
    void aPersonIsNoState() {
        assertEquals(List.of(), among(person("Jordan Smith"), Actor.named("s", "Jordan Smith", "state")));
        assertEquals(Reason.SAME_NAME, only(person("Jordan Smith"), Actor.named("s", "Jordan Smith", null)));
    }

    @Test
    void aNameThatManyBearTellsNobodyApart() {
        Actor[] many = IntStream.range(0, 500)
                .mapToObj(i -> Actor.named("a" + i, "Unknown", null))
                .toArray(Actor[]::new);

        assertEquals(List.of(), among(many));
    }

    @Test
    void idsAreReadableAndFree() {
        assertEquals("khaled-meshaal", NewId.of("Khaled Meshaal", "actor", Stream.of()));
        assertEquals("lavrov-2", NewId.of("Лавров", "actor", Stream.of("lavrov")));
        assertEquals("actor", NewId.of("***", "actor", Stream.of()));
        assertTrue(NewId.of("word ".repeat(40), "actor", Stream.of()).length() <= 48);
    }
}
