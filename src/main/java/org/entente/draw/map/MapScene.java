package org.entente.draw.map;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.draw.Bounds;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;

/** Which actors and ties of an index are shown, and which step back. Immutable; quickly made anew when the lens changes. */
public final class MapScene {
    static final byte HIDDEN = 0;
    static final byte DIMMED = 1;
    static final byte SHOWN = 2;

    final MapIndex index;
    final Crowd crowd;

    /** {@link #HIDDEN}, {@link #DIMMED} or {@link #SHOWN}, by slot. */
    final byte[] actors;

    /** {@link #HIDDEN} or {@link #SHOWN}, by slot. */
    final byte[] ties;

    /** Whether a tie of a type is shown, by its number. */
    final boolean[] types;

    private MapScene(MapIndex index, Crowd crowd, byte[] actors, byte[] ties, boolean[] types) {
        this.index = index;
        this.crowd = crowd;
        this.actors = actors;
        this.ties = ties;
        this.types = types;
    }

    /**
     * The part of the graph that a lens shows; O(n + m).
     *
     * @throws IllegalArgumentException if it is a part of another graph than the index has
     */
    public static MapScene of(MapIndex index, VisiblePart visible) {
        TieGraph graph = index.graph;
        if (!Objects.equals(visible.graph(), graph)) {
            throw new IllegalArgumentException("the part of another graph");
        }
        byte[] ties = new byte[index.ties.count()];
        boolean[] types = new boolean[graph.tieTypes().size()];
        boolean[] tied = new boolean[graph.actorCount()];
        visible.ties().forEach(tie -> {
            tied[graph.from(tie)] = true;
            tied[graph.to(tie)] = true;
            int slot = index.ties.slot(tie);
            if (slot >= 0) {
                ties[slot] = SHOWN;
                types[graph.type(tie)] = true;
            }
        });
        byte[] actors = new byte[index.actors.count()];
        visible.actors().forEach(actor -> {
            int slot = index.actors.slot(actor);
            if (slot >= 0) {
                actors[slot] = tied[actor] || graph.degree(actor) == 0 ? SHOWN : DIMMED;
            }
        });
        return new MapScene(index, Crowd.of(index, actors, ties), actors, ties, types);
    }

    /** This without some actors and their ties, looking as before: for what a person drags about over the rest. */
    public MapScene without(int... lifted) {
        byte[] fewer = actors.clone();
        byte[] fewerTies = ties.clone();
        for (int actor : lifted) {
            hide(fewer, index.actors.slot(actor));
            index.graph.tiesOf(actor).forEach(tie -> hide(fewerTies, index.ties.slot(tie)));
        }
        return new MapScene(index, crowd, fewer, fewerTies, types);
    }

    private static void hide(byte[] looks, int slot) {
        if (slot >= 0) {
            looks[slot] = HIDDEN;
        }
    }

    public MapIndex index() {
        return index;
    }

    /** Whether an actor is shown and has a place. */
    public boolean showsActor(int actor) {
        int slot = index.actors.slot(actor);
        return slot >= 0 && actors[slot] != HIDDEN;
    }

    /** Whether a tie is shown and both its actors have a place. */
    public boolean showsTie(int tie) {
        int slot = index.ties.slot(tie);
        return slot >= 0 && ties[slot] != HIDDEN;
    }

    /**
     * Numbers of the actors shown whose middles are in sight, ascending; of more than {@code most}, any {@code most} + 1.
     *
     * @param beyond how far round what is in sight counts too, px
     */
    public int[] inSight(Viewport view, double beyond, int most) {
        double left = view.camera().worldX(-beyond) - index.middleX;
        double top = view.camera().worldY(-beyond) - index.middleY;
        double right = view.camera().worldX(view.width() / view.scale() + beyond) - index.middleX;
        double bottom = view.camera().worldY(view.height() / view.scale() + beyond) - index.middleY;
        ActorBlocks all = index.actors;
        return IntStream.range(0, all.blocks())
                .filter(block -> all.boxes.meets(block, left, top, right, bottom))
                .flatMap(block -> IntStream.range(all.start(block), all.start(block + 1)))
                .filter(slot -> actors[slot] != HIDDEN
                        && all.x[slot] >= left
                        && all.x[slot] <= right
                        && all.y[slot] >= top
                        && all.y[slot] <= bottom)
                .limit(most + 1L)
                .map(slot -> all.number[slot])
                .sorted()
                .toArray();
    }

    /** What the middles of all actors shown take up, world units; {@link Bounds#NONE} if there are none. */
    public Bounds bounds() {
        return bounds(Arrays.stream(index.actors.number));
    }

    /** What the middles of those of some actors that are shown take up, world units; {@link Bounds#NONE} if none is. */
    public Bounds bounds(IntStream some) {
        ActorBlocks all = index.actors;
        return some.filter(this::showsActor)
                .map(all::slot)
                .mapToObj(slot -> {
                    double x = index.middleX + all.x[slot];
                    double y = index.middleY + all.y[slot];
                    return new Bounds(x, y, x, y);
                })
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
    }
}
