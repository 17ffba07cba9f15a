package org.entente.draw.map;

import java.util.Arrays;
import java.util.List;
import org.entente.draw.ActorShape;
import org.entente.graph.TieGraph;

/**
 * The actors that have a place, each in a slot: the best connected last, for they are painted over the others; within a class
 * of degrees (powers of two) neighbours stand together.
 */
final class ActorBlocks {
    private static final int ACTOR_BITS = 31;
    private static final int RANK_BITS = 5;
    /** The size of the best connected. */
    static final double LARGEST = MapLook.size(Integer.MAX_VALUE);

    /** What the numbers of shapes stand for. */
    static final List<ActorShape> SHAPES = List.of(ActorShape.values());

    /** By slot: number of the actor, place about the middle of the world, radius where the least is 1, number of its shape. */
    final int[] number;

    final float[] x;
    final float[] y;
    final float[] size;
    final byte[] shape;

    final Boxes boxes;
    private final int[] slotOf;

    /**
     * @param worldX abscissas by actor number about the middle, NaN for no place, as are the ordinates {@code worldY}
     */
    ActorBlocks(TieGraph graph, float[] worldX, float[] worldY, ZOrder order) {
        long[] keys = new long[worldX.length];
        int count = 0;
        for (int actor = 0; actor < worldX.length; actor++) {
            if (!Float.isNaN(worldX[actor])) {
                int rank = Integer.SIZE - Integer.numberOfLeadingZeros(graph.degree(actor));
                long place = order.at(worldX[actor], worldY[actor]);
                keys[count++] = ((long) rank << ZOrder.BITS | place) << ACTOR_BITS | actor;
            }
        }
        keys = Radix.sorted(Arrays.copyOf(keys, count), ACTOR_BITS, RANK_BITS + ZOrder.BITS);
        number = new int[count];
        x = new float[count];
        y = new float[count];
        size = new float[count];
        shape = new byte[count];
        boxes = new Boxes(blocks(count));
        slotOf = new int[worldX.length];
        Arrays.fill(slotOf, -1);
        for (int slot = 0; slot < count; slot++) {
            int actor = (int) keys[slot] & Integer.MAX_VALUE;
            number[slot] = actor;
            slotOf[actor] = slot;
            x[slot] = worldX[actor];
            y[slot] = worldY[actor];
            size[slot] = (float) MapLook.size(graph.degree(actor));
            shape[slot] =
                    (byte) SHAPES.indexOf(ActorShape.ofKind(graph.actor(actor).kind()));
            boxes.add(slot / Boxes.BLOCK, x[slot], y[slot]);
        }
    }

    private static int blocks(int count) {
        return (count + Boxes.BLOCK - 1) / Boxes.BLOCK;
    }

    int count() {
        return number.length;
    }

    int blocks() {
        return blocks(number.length);
    }

    /** The first slot of a block; of the block after the last, the number of slots. */
    int start(int block) {
        return Math.min(block * Boxes.BLOCK, number.length);
    }

    /** Where an actor stands among the slots; -1 if it has no place. */
    int slot(int actor) {
        return slotOf[actor];
    }
}
