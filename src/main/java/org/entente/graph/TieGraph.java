package org.entente.graph;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * The actors and ties of a dossier as an immutable JGraphT graph over packed arrays. Vertices are the numbers of actors, edges
 * the numbers of ties; directed and undirected ties, several between two actors, and ties from an actor to itself stand side
 * by side. A tie to an actor that is not there is not in the graph. Weights are all 1.
 */
public final class TieGraph extends AbstractGraph<Integer, Integer> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .mixed()
            .weighted(false)
            .allowMultipleEdges(true)
            .allowSelfLoops(true)
            .allowCycles(true)
            .modifiable(false)
            .build();

    private final Dossier dossier;
    private final List<TieType> tieTypes;
    private final Map<String, Integer> actorNumbers;
    private final Map<String, Integer> typeNumbers;
    private final int[] tieInDossier;
    private final int[] from;
    private final int[] to;
    private final int[] type;
    private final int[] firstOf;
    private final int[] tiesOf;
    private final Integer[] numbers;

    private TieGraph(Dossier dossier) {
        this.dossier = dossier;
        int actors = dossier.actors().size();
        actorNumbers = new HashMap<>(actors * 2);
        for (int actor = 0; actor < actors; actor++) {
            actorNumbers.putIfAbsent(dossier.actors().get(actor).id(), actor);
        }
        typeNumbers = new HashMap<>();
        List<TieType> types = new ArrayList<>();
        for (TieType declared : dossier.tieTypes()) {
            if (typeNumbers.putIfAbsent(declared.id(), types.size()) == null) {
                types.add(declared);
            }
        }
        int all = dossier.ties().size();
        int[] places = new int[all];
        int[] starts = new int[all];
        int[] ends = new int[all];
        int[] kinds = new int[all];
        int ties = 0;
        int[] degree = new int[actors + 1];
        for (int i = 0; i < all; i++) {
            Tie tie = dossier.ties().get(i);
            @Nullable Integer start = actorNumbers.get(tie.from());
            @Nullable Integer end = actorNumbers.get(tie.to());
            if (start == null || end == null) {
                continue;
            }
            @Nullable Integer kind = typeNumbers.get(tie.type());
            if (kind == null) {
                kind = types.size();
                typeNumbers.put(tie.type(), kind);
                types.add(TieType.named(tie.type()));
            }
            places[ties] = i;
            starts[ties] = start;
            ends[ties] = end;
            kinds[ties] = kind;
            degree[start]++;
            if (!start.equals(end)) {
                degree[end]++;
            }
            ties++;
        }
        tieTypes = List.copyOf(types);
        tieInDossier = Arrays.copyOf(places, ties);
        from = Arrays.copyOf(starts, ties);
        to = Arrays.copyOf(ends, ties);
        type = Arrays.copyOf(kinds, ties);
        firstOf = new int[actors + 1];
        for (int actor = 0; actor < actors; actor++) {
            firstOf[actor + 1] = firstOf[actor] + degree[actor];
        }
        tiesOf = new int[firstOf[actors]];
        int[] next = Arrays.copyOf(firstOf, actors);
        for (int tie = 0; tie < ties; tie++) {
            tiesOf[next[from[tie]]++] = tie;
            if (from[tie] != to[tie]) {
                tiesOf[next[to[tie]]++] = tie;
            }
        }
        numbers = new Integer[Math.max(actors, ties)];
        Arrays.setAll(numbers, Integer::valueOf);
    }

    /** The graph of that dossier; of two actors with one id, ties lead to the first. */
    public static TieGraph of(Dossier dossier) {
        return new TieGraph(dossier);
    }

    public Dossier dossier() {
        return dossier;
    }

    public int actorCount() {
        return dossier.actors().size();
    }

    public int tieCount() {
        return from.length;
    }

    public Actor actor(int actor) {
        return dossier.actors().get(actor);
    }

    public Tie tie(int tie) {
        return dossier.ties().get(tieInDossier[tie]);
    }

    /** Where a tie stands among all ties of the dossier, those to actors that are not there too. */
    public int placeInDossier(int tie) {
        return tieInDossier[tie];
    }

    /** The number of the tie at that place among those of the dossier; empty if it is not in the graph. */
    public OptionalInt tieAt(int place) {
        int tie = Arrays.binarySearch(tieInDossier, place);
        return tie >= 0 ? OptionalInt.of(tie) : OptionalInt.empty();
    }

    /** The actor a tie starts from. */
    /** The tie in the direction of the file: "Jordan expelled Khaled Meshaal". */
    public String sentence(int tie) {
        return actor(from(tie)).name() + " " + tieType(type(tie)).label() + " "
                + actor(to(tie)).name();
    }

    public int from(int tie) {
        return from[tie];
    }

    /** The actor a tie leads to. */
    public int to(int tie) {
        return to[tie];
    }

    /** The number of a tie's type in {@link #tieTypes}. */
    public int type(int tie) {
        return type[tie];
    }

    /** Those declared, in the order of the file, then those declared by their use, in order of first use. */
    public List<TieType> tieTypes() {
        return tieTypes;
    }

    public TieType tieType(int number) {
        return tieTypes.get(number);
    }

    public boolean directed(int tie) {
        return tieTypes.get(type[tie]).directed();
    }

    /** The number of the actor with that id; of two with one id, the first. */
    public OptionalInt actorById(String id) {
        return number(actorNumbers.get(id));
    }

    public OptionalInt typeById(String id) {
        return number(typeNumbers.get(id));
    }

    /** How many ties an actor has, one to itself counted once. */
    public int degree(int actor) {
        return firstOf[actor + 1] - firstOf[actor];
    }

    /** The k-th tie of an actor, k from 0 to its degree less 1, in the order of the file. */
    public int tieOf(int actor, int k) {
        return tiesOf[firstOf[actor] + k];
    }

    /** The ties of an actor in the order of the file, one to itself once. */
    public IntStream tiesOf(int actor) {
        return Arrays.stream(tiesOf, firstOf[actor], firstOf[actor + 1]);
    }

    /** The actor at the other end of a tie; the same for a tie to itself. */
    public int opposite(int actor, int tie) {
        return from[tie] == actor ? to[tie] : from[tie];
    }

    /** How many parts there are with no tie between them, whatever the direction of ties; a lone actor is one. */
    public int components() {
        boolean[] seen = new boolean[actorCount()];
        int[] queue = new int[actorCount()];
        int parts = 0;
        for (int start = 0; start < seen.length; start++) {
            if (seen[start]) {
                continue;
            }
            parts++;
            seen[start] = true;
            queue[0] = start;
            for (int head = 0, tail = 1; head < tail; head++) {
                int actor = queue[head];
                for (int k = firstOf[actor]; k < firstOf[actor + 1]; k++) {
                    int other = opposite(actor, tiesOf[k]);
                    if (!seen[other]) {
                        seen[other] = true;
                        queue[tail++] = other;
                    }
                }
            }
        }
        return parts;
    }

    /** Ties from an actor to itself. */
    public int loops() {
        return (int) IntStream.range(0, from.length)
                .filter(tie -> from[tie] == to[tie])
                .count();
    }

    /** Ties beyond the first between the same two actors, direction ignored; self ties beyond an actor's first count. */
    public int parallel() {
        long[] pairs = IntStream.range(0, from.length)
                .mapToLong(tie -> (long) Math.min(from[tie], to[tie]) << 32 | Math.max(from[tie], to[tie]))
                .sorted()
                .toArray();
        int repeated = 0;
        for (int i = 1; i < pairs.length; i++) {
            if (pairs[i] == pairs[i - 1]) {
                repeated++;
            }
        }
        return repeated;
    }

    /** Ties in the graph by tie type's id, in the order of {@link #tieTypes}, types without a tie with 0. */
    public Map<String, Integer> countsByType() {
        int[] counts = new int[tieTypes.size()];
        for (int number : type) {
            counts[number]++;
        }
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int number = 0; number < counts.length; number++) {
            byId.put(tieTypes.get(number).id(), counts[number]);
        }
        return byId;
    }

    /** Actors by kind as written, in order of first use; those without a kind as {@code other}. */
    public Map<String, Integer> countsByKind() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            counts.merge(kindOf(actor), 1, Integer::sum);
        }
        return counts;
    }

    /** The kind a lens knows an actor by: as written, {@code other} where the file gives none. */
    public static String kindOf(Actor actor) {
        @Nullable String kind = actor.kind();
        return kind == null || kind.isBlank() ? "other" : kind;
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<Integer> vertexSet() {
        return new Numbers(actorCount());
    }

    @Override
    public Set<Integer> edgeSet() {
        return new Numbers(tieCount());
    }

    @Override
    public boolean containsVertex(Integer actor) {
        return isNumber(actor, actorCount());
    }

    @Override
    public boolean containsEdge(Integer tie) {
        return isNumber(tie, tieCount());
    }

    // JGraphT asks with null too, and wants "no" for an answer.
    private static boolean isNumber(@Nullable Integer number, int count) {
        return number != null && number >= 0 && number < count;
    }

    @Override
    public Integer getEdgeSource(Integer tie) {
        return numbers[from[tie]];
    }

    @Override
    public Integer getEdgeTarget(Integer tie) {
        return numbers[to[tie]];
    }

    @Override
    public double getEdgeWeight(Integer tie) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public int degreeOf(Integer actor) {
        int selfTies =
                (int) tiesOf(present(actor)).filter(tie -> from[tie] == to[tie]).count();
        return degree(actor) + selfTies;
    }

    @Override
    public Set<Integer> edgesOf(Integer actor) {
        return incident(present(actor), true, true);
    }

    @Override
    public int inDegreeOf(Integer actor) {
        return incomingEdgesOf(actor).size();
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer actor) {
        return incident(present(actor), true, false);
    }

    @Override
    public int outDegreeOf(Integer actor) {
        return outgoingEdgesOf(actor).size();
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer actor) {
        return incident(present(actor), false, true);
    }

    @Override
    public Set<Integer> getAllEdges(Integer source, Integer target) {
        Set<Integer> between = new LinkedHashSet<>();
        if (containsVertex(source) && containsVertex(target)) {
            for (int k = firstOf[source]; k < firstOf[source + 1]; k++) {
                if (leads(tiesOf[k], source, target)) {
                    between.add(numbers[tiesOf[k]]);
                }
            }
        }
        return between;
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        Iterator<Integer> between = getAllEdges(source, target).iterator();
        return between.hasNext() ? between.next() : null;
    }

    private int present(Integer actor) {
        assertVertexExist(actor);
        return actor;
    }

    private boolean leads(int tie, int source, int target) {
        return from[tie] == source && to[tie] == target || !directed(tie) && from[tie] == target && to[tie] == source;
    }

    private Set<Integer> incident(int actor, boolean incoming, boolean outgoing) {
        List<Integer> chosen = new ArrayList<>(degree(actor));
        for (int k = firstOf[actor]; k < firstOf[actor + 1]; k++) {
            int tie = tiesOf[k];
            if (!directed(tie) || incoming && to[tie] == actor || outgoing && from[tie] == actor) {
                chosen.add(numbers[tie]);
            }
        }
        return new ListAsSet(chosen);
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw immutable();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer tie) {
        throw immutable();
    }

    @Override
    public Integer addVertex() {
        throw immutable();
    }

    @Override
    public boolean addVertex(Integer actor) {
        throw immutable();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw immutable();
    }

    @Override
    public boolean removeEdge(Integer tie) {
        throw immutable();
    }

    @Override
    public boolean removeVertex(Integer actor) {
        throw immutable();
    }

    @Override
    public void setEdgeWeight(Integer tie, double weight) {
        throw immutable();
    }

    private static UnsupportedOperationException immutable() {
        return new UnsupportedOperationException("a graph of ties does not change: make one of the changed dossier");
    }

    /** The numbers 0 to count - 1. */
    private final class Numbers extends AbstractSet<Integer> {
        private final int count;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public Iterator<Integer> iterator() {
            return Arrays.asList(numbers).subList(0, count).iterator();
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(@Nullable Object number) {
            return number instanceof Integer some && isNumber(some, count);
        }
    }

    /** A list known to hold nothing twice. */
    private static final class ListAsSet extends AbstractSet<Integer> {
        private final List<Integer> numbers;

        ListAsSet(List<Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public Iterator<Integer> iterator() {
            return List.copyOf(numbers).iterator();
        }

        @Override
        public int size() {
            return numbers.size();
        }
    }
}
