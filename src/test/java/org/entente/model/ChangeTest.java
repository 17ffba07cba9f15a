package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Quote SAID = new Quote("We expelled him", "jordan", "s1", null);
    private static final Dossier DOSSIER = new Dossier(
            "Doha",
            null,
            List.of(TieType.named("expelled"), TieType.named("met")),
            List.of(
                    Actor.named("jordan", "Jordan", "state"),
                    Actor.named("meshaal", "Khaled Meshaal", "person"),
                    Actor.named("mishal", "Khalid Mishal", null)
                            .withRole("Politburo chief")
                            .withAliases(List.of("خالد مشعل"))),
            List.of(
                    Tie.of("jordan", "meshaal", "expelled").withQuotes(List.of(SAID)),
                    Tie.of("mishal", "jordan", "met"),
                    Tie.of("meshaal", "mishal", "met")),
            List.of(Source.named("s1", "Report"), Source.named("s2", "Copy").withIndependentOf(List.of("s1"))),
            new View(Map.of("mishal", new View.Point(1, 2)), List.of("mishal"), List.of("met"), Extras.NONE),
            Extras.NONE);

    @Test
    void anActorGoesWithItsTiesAndItsPlaceAndWhatItSaidStaysUnderItsName() {
        Dossier after = new Change.RemoveActor("mishal").in(DOSSIER);

        assertEquals(2, after.actors().size());
        assertEquals(List.of(DOSSIER.ties().get(0)), after.ties());
        assertTrue(after.view().positions().isEmpty());
        assertTrue(after.view().pinned().isEmpty());
        Quote said = new Change.RemoveActor("meshaal")
                .in(new Change.PutTie(
                                3, Tie.of("jordan", "mishal", "met").withQuotes(List.of(SAID.withSpeaker("meshaal"))))
                        .in(DOSSIER))
                .ties()
                .get(1)
                .quotes()
                .get(0);
        assertEquals("Khaled Meshaal", said.speaker());
    }

    @Test
    void whatIsNotThereCannotBeTakenOut() {
        assertSame(DOSSIER, new Change.RemoveActor("nobody").in(DOSSIER));
        assertSame(DOSSIER, new Change.MergeActors("jordan", "nobody").in(DOSSIER));
        assertSame(DOSSIER, new Change.MergeActors("jordan", "jordan").in(DOSSIER));
    }

    @Test
    void mergingTwoActorsLosesNothing() {
        Dossier after = new Change.MergeActors("meshaal", "mishal").in(DOSSIER);

        Actor merged = after.actors().get(1);
        assertEquals(2, after.actors().size());
        assertEquals("Khaled Meshaal", merged.name());
        assertEquals(List.of("Khalid Mishal", "خالد مشعل"), merged.aliases());
        assertEquals("Politburo chief", merged.role());
        assertEquals("person", merged.kind());
        assertEquals(3, after.ties().size());
        assertEquals("meshaal", after.ties().get(1).from());
        assertEquals(
                List.of("meshaal", "meshaal"),
                List.of(after.ties().get(2).from(), after.ties().get(2).to()));
    }

    @Test
    void whatTwoActorsTellOtherwiseGoesIntoTheNote() {
        Actor one = Actor.named("a", "A", "person").withRole("Minister").withNote("Born in 1950");
        Actor other = new Actor(
                "b",
                "B",
                "organisation",
                "Envoy",
                List.of(),
                "Left in 2011",
                List.of(SAID.withSpeaker("b")),
                new Extras(true, List.of(new Extras.Member("name", ""), new Extras.Member("phone", "\"12\""))));
        Dossier dossier = Dossier.EMPTY.withActors(List.of(one, other));

        Actor merged = new Change.MergeActors("a", "b").in(dossier).actors().get(0);

        assertEquals("Born in 1950\nLeft in 2011\nEnvoy\nB: organisation", merged.note());
        assertEquals("12", merged.extras().property("phone").orElseThrow());
        assertEquals("a", merged.quotes().get(0).speaker());
    }

    @Test
    void aSourceThatGoesLeavesItsQuotes() {
        Dossier after = new Change.RemoveSource("s1").in(DOSSIER);

        assertEquals(1, after.sources().size());
        assertTrue(after.sources().get(0).independentOf().isEmpty());
        assertEquals(SAID.text(), after.ties().get(0).quotes().get(0).text());
        assertNull(after.ties().get(0).quotes().get(0).source());
    }

    @Test
    void aTieTypeGoesWithItsTies() {
        Dossier after = new Change.RemoveTieType("met").in(DOSSIER);

        assertEquals(1, after.ties().size());
        assertEquals(List.of(TieType.named("expelled")), after.tieTypes());
        assertTrue(after.view().hiddenTypes().isEmpty());
    }

    @Property
    void aDifferenceGoesBothWays(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        Dossier before = DOSSIER;
        for (int i = random.nextInt(6); i > 0; i--) {
            before = anyChange(random, before).in(before);
        }
        Dossier after = before;
        for (int i = random.nextInt(6); i > 0; i--) {
            after = anyChange(random, after).in(after);
        }

        Difference difference = Difference.between(before, after);

        assertEquals(after, difference.in(before));
        assertEquals(before, difference.inverse().in(after));
        assertTrue(!difference.isNone() || before.equals(after));
    }

    private static Change anyChange(Random random, Dossier dossier) {
        String actor = any(random, dossier.actors().stream().map(Actor::id).toList(), "x");
        String other = any(random, dossier.actors().stream().map(Actor::id).toList(), "y");
        int tie = random.nextInt(dossier.ties().size() + 1);
        return switch (random.nextInt(10)) {
            case 0 -> new Change.RemoveActor(actor);
            case 1 -> new Change.PutActor(Actor.named("new" + random.nextInt(9), "N", null));
            case 2 -> new Change.PutTie(tie, Tie.of(actor, other, "met"));
            case 3 -> new Change.RemoveTies(Set.of(tie));
            case 4 -> new Change.MergeActors(actor, other);
            case 5 -> new Change.RemoveTieType(random.nextBoolean() ? "met" : "expelled");
            case 6 -> new Change.PutTieType(TieType.named("met").withLabel("saw" + random.nextInt(3)));
            case 7 -> new Change.RemoveSource("s" + random.nextInt(3));
            case 8 -> new Change.Entitle("T" + random.nextInt(3));
            default -> new Change.Become(shuffled(random, dossier));
        };
    }

    private static Dossier shuffled(Random random, Dossier dossier) {
        List<Tie> ties = new ArrayList<>(dossier.ties());
        Collections.shuffle(ties, random);
        return dossier.withTies(ties);
    }

    private static String any(Random random, List<String> ids, String otherwise) {
        return ids.isEmpty() ? otherwise : ids.get(random.nextInt(ids.size()));
    }
}
