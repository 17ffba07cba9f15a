package org.entente.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.model.View;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;

class VisiblePartTest {
    private static final TieGraph GRAPH = TieGraph.of(dossier(
            List.of("a", "b", "c", "d", "lone"),
            List.of(
                    Tie.of("a", "b", "met"),
                    Tie.of("a", "b", "funds"),
                    Tie.of("b", "c", "met"),
                    Tie.of("c", "c", "funds"),
                    Tie.of("c", "d", "opposes"),
                    Tie.of("a", "nobody", "met"))));

    private static Dossier dossier(List<String> actors, List<Tie> ties) {
        return new Dossier(
                null,
                null,
                List.of(),
                actors.stream()
                        .map(id -> Actor.named(id, id, id.startsWith("d") ? "state" : "person"))
                        .toList(),
                ties,
                List.of(),
                View.NONE,
                Extras.NONE);
    }

    /** The last tie of the dossier is not in the graph: places and numbers are not the same. */
    @Test
    void tiesNotSourcedWellEnoughAreHiddenAndToldOnce() {
        BitSet places = new BitSet();
        places.set(1);
        places.set(4);
        places.set(5);
        Lens lens = Lens.ALL.withSourced(TieSet.ofDossier(GRAPH, places)).withType("met", false);

        VisiblePart part = VisiblePart.of(GRAPH, Lens.ALL).next(lens);

        assertArrayEquals(new int[] {1, 4}, part.ties().toArray());
        assertEquals(List.of(new Hidden.TiesOfType(0, 2), new Hidden.TiesLessSourced(1)), part.hidden());
        assertEquals(5, part.next(Lens.ALL).tieCount());
    }

    @Test
    void countsParallelTiesLoopsAndParts() {
        assertEquals(5, GRAPH.tieCount());
        assertEquals(1, GRAPH.loops());
        assertEquals(1, GRAPH.parallel());
        assertEquals(2, GRAPH.components());
        assertEquals(2, new ConnectivityInspector<>(GRAPH).connectedSets().size());
    }

    @Test
    void aHiddenTypeHidesItsTiesAndSaysSo() {
        VisiblePart part = VisiblePart.of(GRAPH, Lens.ALL.withType("opposes", false));

        assertEquals(4, part.tieCount());
        assertEquals(5, part.actorCount());
        assertTrue(part.dimmed(3));
        assertFalse(part.dimmed(4), "an actor without any tie has lost none");
        assertEquals(List.of(new Hidden.TiesOfType(2, 1)), part.hidden());
        assertEquals(0, part.shownOfType(2));
        assertEquals(1, part.totalOfType(2));
    }

    @Test
    void actorsLeftWithoutTiesCanBeHidden() {
        VisiblePart part =
                VisiblePart.of(GRAPH, Lens.ALL.withType("opposes", false).withUntied(Lens.Untied.HIDDEN));

        assertArrayEquals(new int[] {0, 1, 2, 4}, part.actors().toArray());
        assertEquals(List.of(new Hidden.Untied(1), new Hidden.TiesOfType(2, 1)), part.hidden());
    }

    @Test
    void anEgoNetworkIsAnActorWithItsNeighbours() {
        VisiblePart part = VisiblePart.of(GRAPH, Lens.ALL.withEgo(new Lens.Ego(0, 1)));

        assertArrayEquals(new int[] {0, 1}, part.actors().toArray());
        assertEquals(2, part.tieCount());
    }

    @Test
    void theActorOfAnEgoNetworkIsShownWhateverItsKind() {
        VisiblePart part =
                VisiblePart.of(GRAPH, Lens.ALL.withEgo(new Lens.Ego(3, 1)).withKind("state", false));

        assertArrayEquals(new int[] {2, 3}, part.actors().toArray());
    }

    @Test
    void hidingAKindHidesItsActorsAndTheirTies() {
        VisiblePart part = VisiblePart.of(GRAPH, Lens.ALL.withKind("state", false));

        assertFalse(part.showsActor(3));
        assertEquals(List.of(new Hidden.ActorsOfKind("state", 1), new Hidden.TiesOfHiddenActors(1)), part.hidden());
    }

    /** What is reused from one lens to the next must never show in the result. */
    @Property(tries = 200)
    void goingFromLensToLensGivesWhatAFreshLookGives(
            @ForAll @IntRange(min = 1, max = 12) int steps, @ForAll long seed) {
        Random random = new Random(seed);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ties.add(new Tie(
                    null,
                    some(random),
                    some(random),
                    "t" + random.nextInt(4),
                    random.nextInt(4) == 0 ? null : new PartialDate(day(random).getYear(), 0, 0),
                    null,
                    null,
                    List.of(),
                    Extras.NONE));
        }
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            actors.add(i % 3 == 0 ? "d" + i : "a" + i);
        }
        TieGraph graph = TieGraph.of(dossier(actors, ties));
        VisiblePart part = VisiblePart.of(graph, Lens.ALL);
        for (int step = 0; step < steps; step++) {
            part = part.next(change(part.lens(), random));
            VisiblePart fresh = VisiblePart.of(graph, part.lens());
            assertArrayEquals(fresh.actors().toArray(), part.actors().toArray());
            assertArrayEquals(fresh.ties().toArray(), part.ties().toArray());
            assertEquals(fresh.hidden(), part.hidden());
            VisiblePart now = part;
            if (part.lens().untied() == Lens.Untied.HIDDEN) {
                part.actors().forEach(actor -> assertTrue(!now.dimmed(actor) || isEgo(now, actor)));
            }
            part.ties().forEach(tie -> assertTrue(now.showsActor(graph.from(tie)) && now.showsActor(graph.to(tie))));
        }
    }

    private static boolean isEgo(VisiblePart part, int actor) {
        Lens.Ego ego = part.lens().ego();
        return ego != null && ego.actor() == actor;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2000 + random.nextInt(6), 1, 1);
    }

    private static String some(Random random) {
        int number = random.nextInt(10);
        return (number % 3 == 0 ? "d" : "a") + number;
    }

    private static Lens change(Lens lens, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> lens.withHiddenTypes(Set.of());
            case 1 -> lens.withEgo(random.nextBoolean() ? null : new Lens.Ego(random.nextInt(10), 1));
            case 2 -> lens.withUntied(random.nextBoolean() ? Lens.Untied.HIDDEN : Lens.Untied.DIMMED);
            case 3 -> lens.withDates(random.nextBoolean() ? null : new Period(day(random), LocalDate.of(2005, 12, 31)));
            case 4 -> lens.withKind(random.nextBoolean() ? "person" : "state", random.nextBoolean());
            default -> lens.withType("t" + random.nextInt(4), random.nextBoolean());
        };
    }
}
