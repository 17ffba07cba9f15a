package org.entente.layout;

import java.util.Arrays;

/**
 * Which communities stand beside which: among many, nearly all have a tie or two to nearly all others, and who is near whom
 * shows only in the links that are stronger than chance would have them. These are kept, with that ratio as their weight, and
 * as many of the strongest others as the whole needs to hang together (Kruskal's spanning tree).
 */
final class Backbone {
    private static final float BY_CHANCE = 1;

    private final Links links;
    private final float[] ratio;
    private final boolean[] kept;

    private Backbone(Links links) {
        this.links = links;
        ratio = new float[links.to().length];
        kept = new boolean[ratio.length];
        double all = 0;
        for (float one : links.degree()) {
            all += one;
        }
        for (int i = 0; i < links.size(); i++) {
            for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                double expected = (double) links.degree()[i] * links.degree()[links.to()[link]] / all;
                ratio[link] = (float) (links.weight()[link] / expected);
                kept[link] = ratio[link] > BY_CHANCE;
            }
        }
    }

    /** @param links between communities that all hang together */
    static Links of(Links links) {
        Backbone backbone = new Backbone(links);
        backbone.joinAll();
        return backbone.keptOnes();
    }

    private void joinAll() {
        int[] end = new int[ratio.length];
        long[] strongestFirst = new long[ratio.length];
        for (int i = 0; i < links.size(); i++) {
            for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                end[link] = i;
                strongestFirst[link] = (long) -Float.floatToIntBits(ratio[link]) << 32 | link;
            }
        }
        Arrays.sort(strongestFirst);
        int[] root = new int[links.size()];
        Arrays.setAll(root, i -> i);
        for (long key : strongestFirst) {
            int link = (int) key;
            int from = Splitting.find(root, end[link]);
            int to = Splitting.find(root, links.to()[link]);
            if (from != to) {
                root[from] = to;
                kept[link] = true;
                kept[back(end[link], links.to()[link])] = true;
            }
        }
    }

    /** The same link in the list of its other end. */
    private int back(int end, int other) {
        int link = links.offset()[other];
        while (links.to()[link] != end) {
            link++;
        }
        return link;
    }

    private Links keptOnes() {
        int n = links.size();
        int[] offset = new int[n + 1];
        int[] to = new int[ratio.length];
        float[] weight = new float[ratio.length];
        int written = 0;
        for (int i = 0; i < n; i++) {
            for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                if (kept[link]) {
                    to[written] = links.to()[link];
                    weight[written++] = ratio[link];
                }
            }
            offset[i + 1] = written;
        }
        float[] mass = new float[n];
        Arrays.fill(mass, 1);
        return Links.of(offset, Arrays.copyOf(to, written), Arrays.copyOf(weight, written), mass);
    }
}
