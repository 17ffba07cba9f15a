package org.entente.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;

class PathSearchTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;
    private static final int LONE = 4;

    /** From a to d over b or over c with two ties each, or with three over both; b and d are tied twice. */
    private static final TieGraph GRAPH = graph(
            List.of("a", "b", "c", "d", "lone"),
            List.of(
                    Tie.of("b", "a", "met"),
                    Tie.of("b", "d", "met"),
                    Tie.of("d", "b", "met"),
                    Tie.of("a", "c", "met"),
                    Tie.of("c", "d", "met"),
                    Tie.of("c", "b", "met")));

    private static TieGraph graph(List<String> actors, List<Tie> ties) {
        return TieGraph.of(new Dossier(
                null,
                null,
                List.of(),
                actors.stream().map(id -> Actor.named(id, id, "person")).toList(),
                ties,
                List.of(),
                View.NONE,
                Extras.NONE));
    }

    private static PathSearch strengths(int... each) {
        return new PathSearch(GRAPH, each);
    }

    private static Optional<TiePath> path(List<Integer> actors, List<Integer> ties) {
        return Optional.of(new TiePath(actors, ties));
    }

    @Test
    void theShortestPathTakesTheStrongerOfTwoWaysAsLongWhateverTheDirectionOfTies() {
        assertEquals(
                path(List.of(A, C, D), List.of(3, 4)),
                strengths(1, 9, 9, 2, 2, 9).shortest(A, D));
        assertEquals(
                path(List.of(A, B, D), List.of(0, 1)),
                strengths(2, 9, 9, 1, 9, 9).shortest(A, D));
    }

    @Test
    void ofTiesBetweenTheSameActorsTheStrongestIsTakenOfEqualsTheFirst() {
        assertEquals(
                path(List.of(A, B, D), List.of(0, 2)),
                strengths(2, 8, 9, 1, 1, 1).shortest(A, D));
        assertEquals(
                path(List.of(B, D), List.of(1)), strengths(2, 9, 9, 1, 1, 1).widest(B, D));
    }

    @Test
    void theWidestPathGoesAFurtherWayRoundAWeakTie() {
        PathSearch search = strengths(1, 5, 5, 6, 3, 7);

        assertEquals(path(List.of(A, C, D), List.of(3, 4)), search.shortest(A, D));
        assertEquals(path(List.of(A, C, B, D), List.of(3, 5, 1)), search.widest(A, D));
        assertEquals(path(List.of(D, B, C, A), List.of(1, 5, 3)), search.widest(D, A));
    }

    @Test
    void whereNoPathLeadsThereIsNone() {
        PathSearch search = strengths(1, 1, 1, 1, 1, 1);

        assertEquals(Optional.empty(), search.shortest(A, LONE));
        assertEquals(Optional.empty(), search.widest(LONE, A));
        assertEquals(path(List.of(A), List.of()), search.widest(A, A));
    }

    @Test
    void eachTieNeedsAStrength() {
        assertThrows(IllegalArgumentException.class, () -> strengths(1, 2));
    }

    /** Against all paths there are, one after the other. */
    @Property(tries = 500)
    void noPathIsShorterAndNoneIsWider(
            @ForAll @IntRange(min = 2, max = 7) int actors,
            @ForAll @IntRange(min = 0, max = 14) int ties,
            @ForAll @IntRange(min = 1, max = 5) int levels,
            @ForAll long seed) {
        Random random = new Random(seed);
        TieGraph graph = graph(
                IntStream.range(0, actors).mapToObj(Integer::toString).toList(),
                IntStream.range(0, ties)
                        .mapToObj(tie -> Tie.of("" + random.nextInt(actors), "" + random.nextInt(actors), "met"))
                        .toList());
        int[] strength = random.ints(ties, -levels, levels).toArray();
        PathSearch search = new PathSearch(graph, strength);
        int from = random.nextInt(actors);
        int to = random.nextInt(actors);
        List<TiePath> all = new ArrayList<>();
        walk(graph, new TiePath(List.of(from), List.of()), to, all);
        int fewest = all.stream().mapToInt(path -> path.ties().size()).min().orElse(-1);
        int widest = all.stream().mapToInt(path -> width(path, strength)).max().orElse(-1);

        Optional<TiePath> shortest = search.shortest(from, to);
        Optional<TiePath> strongest = search.widest(from, to);

        assertEquals(all.isEmpty(), shortest.isEmpty());
        assertEquals(all.isEmpty(), strongest.isEmpty());
        shortest.ifPresent(path -> {
            assertTrue(all.contains(path));
            assertEquals(fewest, path.ties().size());
            assertEquals(
                    all.stream()
                            .filter(other -> other.ties().size() == fewest)
                            .mapToInt(other -> width(other, strength))
                            .max()
                            .orElseThrow(),
                    width(path, strength));
        });
        strongest.ifPresent(path -> {
            assertTrue(all.contains(path));
            assertEquals(widest, width(path, strength));
            assertEquals(
                    all.stream()
                            .filter(other -> width(other, strength) == widest)
                            .mapToInt(other -> other.ties().size())
                            .min()
                            .orElseThrow(),
                    path.ties().size());
        });
        assertEquals(shortest, search.shortest(to, from).map(TiePath::reversed));
        assertEquals(strongest, search.widest(to, from).map(TiePath::reversed));
    }

    private static void walk(TieGraph graph, TiePath soFar, int to, List<TiePath> all) {
        int last = soFar.actors().get(soFar.actors().size() - 1);
        if (last == to) {
            all.add(soFar);
            return;
        }
        Set<Integer> passed = new HashSet<>(soFar.actors());
        graph.tiesOf(last).filter(tie -> passed.add(graph.opposite(last, tie))).forEach(tie -> {
            // Every tie to that neighbour, but no neighbour twice.
            int next = graph.opposite(last, tie);
            graph.tiesOf(last)
                    .filter(other -> graph.opposite(last, other) == next)
                    .forEach(other -> walk(graph, longer(soFar, next, other), to, all));
        });
    }

    private static TiePath longer(TiePath path, int actor, int tie) {
        List<Integer> actors = new ArrayList<>(path.actors());
        List<Integer> ties = new ArrayList<>(path.ties());
        actors.add(actor);
        ties.add(tie);
        return new TiePath(actors, ties);
    }

    private static int width(TiePath path, int[] strength) {
        return path.ties().stream().mapToInt(tie -> strength[tie]).min().orElse(Integer.MAX_VALUE);
    }
}
