package org.entente.draw.map;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;

/**
 * The ties between actors that have a place, each in a slot: first the flat ones, which a painter walks along column by column,
 * then the steep ones, walked along row by row. Both are kept alike: {@code u} runs along the walk and {@code v} across it, so
 * that for a steep tie u is the ordinate. Ties of about one length stand together, and of these neighbours.
 *
 * <p>Within a block the order is that of reversed bits (van der Corput 1935): the first few of each block are spread over all
 * of it, and a part of all ties is had by taking that part of each block.
 */
final class TieBlocks {
    private static final int TIE_BITS = 31;
    private static final int LENGTH_BITS = 5;
    private static final int LENGTHS = 1 << LENGTH_BITS;
    private static final int KEY_BITS = 1 + LENGTH_BITS + ZOrder.BITS;
    private static final int REVERSING = Integer.SIZE - Integer.numberOfTrailingZeros(Boxes.BLOCK);

    /** By slot: number of the tie, its type, where its walk begins and how far it goes, how much v grows with u, -1 to 1. */
    final int[] number;

    final int[] type;
    final float[] u;
    final float[] v;
    final float[] length;
    final float[] slope;

    /** By block: its first slot; after the last, the number of slots. */
    final int[] start;

    final Boxes boxes;
    private final int flatBlocks;
    private final int[] slotOf;

    /**
     * @param worldX abscissas by actor number about the middle, NaN for no place, as are the ordinates {@code worldY}
     */
    TieBlocks(TieGraph graph, float[] worldX, float[] worldY, ZOrder order) {
        long[] keys = Radix.sorted(keys(graph, worldX, worldY, order), TIE_BITS, KEY_BITS);
        int count = keys.length;
        number = new int[count];
        type = new int[count];
        u = new float[count];
        v = new float[count];
        length = new float[count];
        slope = new float[count];
        slotOf = new int[graph.tieCount()];
        Arrays.fill(slotOf, -1);
        int flat = flat(keys);
        flatBlocks = blocks(flat);
        int blocks = flatBlocks + blocks(count - flat);
        start = new int[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            start[block] = block < flatBlocks ? block * Boxes.BLOCK : flat + (block - flatBlocks) * Boxes.BLOCK;
        }
        start[blocks] = count;
        boxes = new Boxes(blocks);
        IntStream.range(0, blocks).parallel().forEach(block -> fill(block, keys, graph, worldX, worldY));
    }

    /** The ties that have a place, each below what it is sorted by: whether it is steep, how long it is, where it is. */
    private static long[] keys(TieGraph graph, float[] worldX, float[] worldY, ZOrder order) {
        long[] keys = new long[graph.tieCount()];
        int count = 0;
        int longest = Math.getExponent(order.side());
        for (int tie = 0; tie < keys.length; tie++) {
            int from = graph.from(tie);
            int to = graph.to(tie);
            float width = Math.abs(worldX[from] - worldX[to]);
            float height = Math.abs(worldY[from] - worldY[to]);
            if (!Float.isNaN(width)) {
                long steep = width < height ? 1 : 0;
                int halvings = Math.max(0, longest - Math.getExponent(Math.max(width, height)));
                long rank = Math.max(0, LENGTHS - 1 - halvings);
                long place = order.at((worldX[from] + worldX[to]) / 2, (worldY[from] + worldY[to]) / 2);
                keys[count++] = ((steep << LENGTH_BITS | rank) << ZOrder.BITS | place) << TIE_BITS | tie;
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static int flat(long[] sorted) {
        int flat = 0;
        while (flat < sorted.length && sorted[flat] >>> TIE_BITS + KEY_BITS - 1 == 0) {
            flat++;
        }
        return flat;
    }

    private static int blocks(int count) {
        return (count + Boxes.BLOCK - 1) / Boxes.BLOCK;
    }

    private void fill(int block, long[] keys, TieGraph graph, float[] worldX, float[] worldY) {
        boolean steep = block >= flatBlocks;
        float[] along = steep ? worldY : worldX;
        float[] across = steep ? worldX : worldY;
        int slot = start[block];
        for (int i = 0; i < Boxes.BLOCK; i++) {
            int sorted = start[block] + (Integer.reverse(i) >>> REVERSING);
            if (sorted >= start[block + 1]) {
                continue;
            }
            int tie = (int) keys[sorted] & Integer.MAX_VALUE;
            int from = graph.from(tie);
            int to = graph.to(tie);
            boxes.add(block, worldX[from], worldY[from]);
            boxes.add(block, worldX[to], worldY[to]);
            int first = along[from] <= along[to] ? from : to;
            int last = first == from ? to : from;
            number[slot] = tie;
            type[slot] = graph.type(tie);
            slotOf[tie] = slot;
            u[slot] = along[first];
            v[slot] = across[first];
            length[slot] = along[last] - along[first];
            slope[slot] = length[slot] == 0 ? 0 : (across[last] - across[first]) / length[slot];
            slot++;
        }
    }

    int count() {
        return number.length;
    }

    int firstBlock(boolean steep) {
        return steep ? flatBlocks : 0;
    }

    /** The block after the last of the flat or of the steep ties. */
    int endBlock(boolean steep) {
        return steep ? start.length - 1 : flatBlocks;
    }

    /** Where a tie stands among the slots; -1 if one of its actors has no place. */
    int slot(int tie) {
        return slotOf[tie];
    }
}
