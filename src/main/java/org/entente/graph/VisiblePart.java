package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a lens shows of a graph, and why not the rest. Immutable. {@link #next} reuses what the change of lens leaves as it
 * was: toggling a tie type touches that type's ties and their actors alone, as long as no ego network is cut out.
 */
public final class VisiblePart {
    private final TieGraph graph;
    private final Lens lens;
    private final int[][] tiesByType;
    private final BitSet openTies;
    private final int[] openDegree;
    private final int[] openOfType;
    private final BitSet actors;
    private final boolean everyActor;
    private final BitSet ties;
    private final List<Hidden> hidden;
    private final int[] shownOfType;

    private VisiblePart(TieGraph graph, Lens lens, int[][] tiesByType, Open open) {
        this.graph = graph;
        this.lens = lens;
        this.tiesByType = tiesByType;
        openTies = open.ties;
        openDegree = open.degree;
        openOfType = open.ofType;
        actors = new BitSet(graph.actorCount());
        List<Hidden> reasons = new ArrayList<>();
        showActors(reasons);
        everyActor = actors.cardinality() == graph.actorCount();
        ties = everyActor ? openTies : showTies();
        shownOfType = new int[tiesByType.length];
        countTies(reasons);
        hidden = List.copyOf(reasons);
    }

    /** What that lens shows. */
    public static VisiblePart of(TieGraph graph, Lens lens) {
        int[] counts = new int[graph.tieTypes().size()];
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            counts[graph.type(tie)]++;
        }
        int[][] byType = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[counts.length];
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            int type = graph.type(tie);
            byType[type][filled[type]++] = tie;
        }
        return new VisiblePart(graph, lens, byType, new Open(graph, lens, byType));
    }

    /** What another lens shows of the same graph. */
    public VisiblePart next(Lens other) {
        if (!Objects.equals(lens.dates(), other.dates())
                || !Objects.equals(lens.sourced(), other.sourced())
                || !Objects.equals(lens.having(), other.having())) {
            return new VisiblePart(graph, other, tiesByType, new Open(graph, other, tiesByType));
        }
        Set<String> changed = new HashSet<>(lens.hiddenTypes());
        changed.removeAll(other.hiddenTypes());
        Set<String> closing = new HashSet<>(other.hiddenTypes());
        closing.removeAll(lens.hiddenTypes());
        changed.addAll(closing);
        Open open = new Open(openTies, openDegree, openOfType);
        if (!changed.isEmpty()) {
            open = open.copy();
            for (String id : changed) {
                OptionalInt type = graph.typeById(id);
                if (type.isPresent()) {
                    open.set(graph, other, type.getAsInt(), tiesByType[type.getAsInt()]);
                }
            }
        }
        return new VisiblePart(graph, other, tiesByType, open);
    }

    /**
     * The ties that types and dates let through, whoever they tie; how many each actor and each type has of them.
     */
    private record Open(BitSet ties, int[] degree, int[] ofType) {
        Open(TieGraph graph, Lens lens, int[][] tiesByType) {
            this(new BitSet(graph.tieCount()), new int[graph.actorCount()], new int[tiesByType.length]);
            for (int type = 0; type < tiesByType.length; type++) {
                set(graph, lens, type, tiesByType[type]);
            }
        }

        Open copy() {
            return new Open((BitSet) ties.clone(), degree.clone(), ofType.clone());
        }

        /** Opens or closes the ties of a type as the lens wants it. */
        void set(TieGraph graph, Lens lens, int type, int[] tiesOfType) {
            boolean shown = !lens.hiddenTypes().contains(graph.tieType(type).id());
            for (int tie : tiesOfType) {
                boolean open = shown && isSourced(lens, tie) && hasProperty(lens, tie) && isInDates(graph, lens, tie);
                if (open != ties.get(tie)) {
                    ties.set(tie, open);
                    int step = open ? 1 : -1;
                    ofType[type] += step;
                    degree[graph.from(tie)] += step;
                    if (graph.from(tie) != graph.to(tie)) {
                        degree[graph.to(tie)] += step;
                    }
                }
            }
        }
    }

    private static boolean isInDates(TieGraph graph, Lens lens, int tie) {
        if (lens.dates() == null) {
            return true;
        }
        @Nullable Period period = Period.of(graph.tie(tie));
        return period != null && period.meets(lens.dates());
    }

    private boolean isUndated(int tie) {
        return Period.of(graph.tie(tie)) == null;
    }

    private static boolean isSourced(Lens lens, int tie) {
        @Nullable TieSet sourced = lens.sourced();
        return sourced == null || sourced.has(tie);
    }

    private static boolean hasProperty(Lens lens, int tie) {
        @Nullable Having having = lens.having();
        return having == null || having.admitsTie(tie);
    }

    private void showActors(List<Hidden> reasons) {
        actors.set(0, graph.actorCount());
        for (String kind : lens.hiddenKinds().stream().sorted().toList()) {
            int before = actors.cardinality();
            for (int actor = actors.nextSetBit(0); actor >= 0; actor = actors.nextSetBit(actor + 1)) {
                if (TieGraph.kindOf(graph.actor(actor)).equals(kind)) {
                    actors.clear(actor);
                }
            }
            keepEgo();
            tell(reasons, new Hidden.ActorsOfKind(kind, before - actors.cardinality()));
        }
        @Nullable Having having = lens.having();
        if (having != null) {
            int before = actors.cardinality();
            for (int actor = actors.nextSetBit(0); actor >= 0; actor = actors.nextSetBit(actor + 1)) {
                actors.set(actor, having.admitsActor(actor));
            }
            keepEgo();
            tell(reasons, new Hidden.ActorsWithoutProperty(before - actors.cardinality()));
        }
        Lens.@Nullable Ego ego = lens.ego();
        if (ego != null) {
            int before = actors.cardinality();
            actors.and(nearest(ego));
            tell(reasons, new Hidden.OutsideEgo(ego.actor(), before - actors.cardinality()));
        }
        tell(reasons, new Hidden.Untied(hideUntied()));
    }

    /** Takes out the actors that the lens left without ties, where it says so; how many. */
    private int hideUntied() {
        if (lens.untied() == Lens.Untied.DIMMED) {
            return 0;
        }
        int before = actors.cardinality();
        for (int actor = actors.nextSetBit(0); actor >= 0; actor = actors.nextSetBit(actor + 1)) {
            if (leftUntied(actor) && !isEgo(actor)) {
                actors.clear(actor);
            }
        }
        return before - actors.cardinality();
    }

    /** Asked for by name, so shown whatever its kind. */
    private void keepEgo() {
        Lens.@Nullable Ego ego = lens.ego();
        if (ego != null) {
            actors.set(ego.actor());
        }
    }

    private boolean isEgo(int actor) {
        Lens.@Nullable Ego ego = lens.ego();
        return ego != null && ego.actor() == actor;
    }

    /** Breadth first along open ties between actors still shown. */
    private BitSet nearest(Lens.Ego ego) {
        BitSet near = new BitSet();
        near.set(ego.actor());
        BitSet ring = (BitSet) near.clone();
        for (int step = 0; step < ego.radius() && !ring.isEmpty(); step++) {
            BitSet found = new BitSet();
            for (int actor = ring.nextSetBit(0); actor >= 0; actor = ring.nextSetBit(actor + 1)) {
                for (int k = 0; k < graph.degree(actor); k++) {
                    int tie = graph.tieOf(actor, k);
                    int other = graph.opposite(actor, tie);
                    if (openTies.get(tie) && actors.get(other) && !near.get(other)) {
                        found.set(other);
                    }
                }
            }
            near.or(found);
            ring = found;
        }
        return near;
    }

    private BitSet showTies() {
        BitSet shown = new BitSet(graph.tieCount());
        if (actors.cardinality() < graph.actorCount() / 4) {
            actors.stream().forEach(actor -> graph.tiesOf(actor).forEach(tie -> show(tie, shown)));
        } else {
            openTies.stream().forEach(tie -> show(tie, shown));
        }
        return shown;
    }

    private void show(int tie, BitSet shown) {
        if (openTies.get(tie) && actors.get(graph.from(tie)) && actors.get(graph.to(tie))) {
            shown.set(tie);
        }
    }

    private void countTies(List<Hidden> reasons) {
        if (!everyActor) {
            ties.stream().forEach(tie -> shownOfType[graph.type(tie)]++);
        }
        int outside = 0;
        for (int type = 0; type < tiesByType.length; type++) {
            int closed = tiesByType[type].length - openOfType[type];
            if (lens.hiddenTypes().contains(graph.tieType(type).id())) {
                tell(reasons, new Hidden.TiesOfType(type, closed));
            } else {
                outside += closed;
            }
            if (everyActor) {
                shownOfType[type] = openOfType[type];
            }
        }
        int lessSourced =
                lens.sourced() == null ? 0 : count(tie -> !isSourced(lens, tie) && isInDates(graph, lens, tie));
        int without = lens.having() == null
                ? 0
                : count(tie -> !hasProperty(lens, tie) && isSourced(lens, tie) && isInDates(graph, lens, tie));
        int otherwise = outside - lessSourced - without;
        tell(reasons, new Hidden.TiesOutsideDates(otherwise, otherwise == 0 ? 0 : count(this::isUndated)));
        tell(reasons, new Hidden.TiesLessSourced(lessSourced));
        tell(reasons, new Hidden.TiesWithoutProperty(without));
        if (!everyActor) {
            tell(reasons, new Hidden.TiesOfHiddenActors(openTies.cardinality() - ties.cardinality()));
        }
    }

    /** How many ties of shown types are such. */
    private int count(IntPredicate such) {
        int count = 0;
        for (int type = 0; type < tiesByType.length; type++) {
            if (!lens.hiddenTypes().contains(graph.tieType(type).id())) {
                for (int tie : tiesByType[type]) {
                    count += such.test(tie) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static void tell(List<Hidden> reasons, Hidden reason) {
        if (reason.count() > 0) {
            reasons.add(reason);
        }
    }

    public TieGraph graph() {
        return graph;
    }

    public Lens lens() {
        return lens;
    }

    public boolean showsActor(int actor) {
        return actors.get(actor);
    }

    public boolean showsTie(int tie) {
        return ties.get(tie);
    }

    /** Whether an actor is shown though it has lost all its ties to the lens. */
    public boolean dimmed(int actor) {
        return leftUntied(actor);
    }

    private boolean leftUntied(int actor) {
        return graph.degree(actor) > 0
                && graph.tiesOf(actor).noneMatch(tie -> openTies.get(tie) && actors.get(graph.opposite(actor, tie)));
    }

    /** How many actors are shown, the dimmed among them. */
    public int actorCount() {
        return actors.cardinality();
    }

    public int tieCount() {
        return ties.cardinality();
    }

    /** Numbers of the actors shown, ascending. */
    public IntStream actors() {
        return actors.stream();
    }

    /** Numbers of the ties shown, ascending. */
    public IntStream ties() {
        return ties.stream();
    }

    /** How many of an actor's ties are shown. */
    public int degree(int actor) {
        if (everyActor) {
            return openDegree[actor];
        }
        return (int) graph.tiesOf(actor).filter(ties::get).count();
    }

    /** How many ties of a type are shown; {@code type} is its number. */
    public int shownOfType(int type) {
        return shownOfType[type];
    }

    /** How many ties of a type there are. */
    public int totalOfType(int type) {
        return tiesByType[type].length;
    }

    /** Why the rest is not shown; actors first. Empty when all is. */
    public List<Hidden> hidden() {
        return hidden;
    }
}
