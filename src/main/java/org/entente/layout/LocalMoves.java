package org.entente.layout;

import java.util.Arrays;

/**
 * Moves one after another to the community beside it where it costs least, or to one of its own, until nobody gains: the step
 * that the Louvain method repeats at each level. Only those beside one who moved are looked at again (Traag, Waltman and van Eck, From Louvain to Leiden,
 * Scientific Reports 9, 2019, appendix A).
 */
final class LocalMoves {
    private static final int BETWEEN_LOOKS = 1024;
    /** What a move must gain, so that errors of arithmetic move nobody round in circles. */
    private static final double WORTH = 1e-10;

    private final Links links;
    private final Objective objective;
    private final int[] community;
    /** How many are in each. */
    private final int[] size;
    /** What ties one to each community, and which communities these are. */
    private final float[] pull;

    private final int[] met;
    private int meetings;
    /** A ring of those to look at. */
    private final int[] waiting;

    private final boolean[] waits;
    private int first;
    private int count;

    private LocalMoves(Links links, Objective objective, int... community) {
        this.links = links;
        this.objective = objective;
        this.community = community;
        int n = links.size();
        size = new int[n];
        for (int one : community) {
            size[one]++;
        }
        pull = new float[n];
        met = new int[n];
        waiting = shuffled(n);
        waits = new boolean[n];
        Arrays.fill(waits, true);
        count = n;
    }

    /**
     * Changes {@code community}, which numbers each one's from 0 to before n.
     *
     * @param progress asked now and then; after a "no" there were fewer moves
     */
    static void run(Links links, Objective objective, int[] community, Progress progress) {
        new LocalMoves(links, objective, community).run(progress);
    }

    private static int[] shuffled(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int other = Noise.of(i, 41) % (i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private void run(Progress progress) {
        boolean goOn = true;
        for (int step = 1; count > 0 && goOn; step++) {
            int i = waiting[first];
            first = first + 1 == waiting.length ? 0 : first + 1;
            count--;
            waits[i] = false;
            if (move(i)) {
                queueOthersBeside(i);
            }
            double rounds = (double) step / waiting.length;
            goOn = step % BETWEEN_LOOKS != 0 || progress.goOn(rounds / (1 + rounds));
        }
    }

    private boolean move(int i) {
        int own = community[i];
        meet(i);
        objective.leave(i, own, pull[own]);
        int best = own;
        double least = objective.cost(i, own, pull[own]) - WORTH;
        for (int m = 0; m < meetings; m++) {
            double cost = met[m] == own ? least : objective.cost(i, met[m], pull[met[m]]);
            if (cost < least) {
                least = cost;
                best = met[m];
            }
        }
        if (size[i] == 0 && objective.cost(i, i, 0) < least) {
            best = i;
        }
        objective.join(i, best, pull[best]);
        community[i] = best;
        size[own]--;
        size[best]++;
        for (int m = 0; m < meetings; m++) {
            pull[met[m]] = 0;
        }
        return best != own;
    }

    private void meet(int i) {
        meetings = 0;
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            int other = community[links.to()[link]];
            if (pull[other] == 0) {
                met[meetings++] = other;
            }
            pull[other] += links.weight()[link];
        }
    }

    private void queueOthersBeside(int i) {
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            int other = links.to()[link];
            if (!waits[other] && community[other] != community[i]) {
                waits[other] = true;
                waiting[(int) (((long) first + count++) % waiting.length)] = other;
            }
        }
    }
}
