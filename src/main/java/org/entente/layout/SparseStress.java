package org.entente.layout;

/**
 * Stress of all actors to the pivots, made less step by step, each way's error corrected by itself with steps that become
 * shorter (Zheng, Pawar and Goodman, Graph Drawing by Stochastic Gradient Descent, TVCG 2018; pivots as in Ortmann, Klimenta
 * and Brandes, A Sparse Stress Model, GD 2016). Pivots stand still within a round, so that all cores can work.
 */
final class SparseStress {
    private static final int ROUNDS = 30;
    private static final double FIRST_STEP = 20;
    private static final double LAST_STEP = 0.05;

    private SparseStress() {}

    /**
     * Moves {@code places}, in ties' lengths, and returns the number of rounds.
     *
     * @param ties     whether ties themselves want to be one long; in a graph of groups they say nothing of length
     * @param progress asked once a round; after a "no" the places are rough
     */
    static int run(Level level, Pivots pivots, Places places, boolean ties, Progress progress) {
        int k = pivots.count();
        float[] pivotX = new float[k];
        float[] pivotY = new float[k];
        int round = 0;
        while (round < ROUNDS && progress.goOn((double) round / ROUNDS)) {
            float step = (float) (FIRST_STEP * Math.pow(LAST_STEP / FIRST_STEP, round / (ROUNDS - 1.0)));
            places.pick(level.pivots(), pivotX, pivotY);
            int stride = coprime(1 + Noise.of(round, 3) % k, k);
            int start = Noise.of(round, 4) % k;
            Ranges.each(level.size(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    move(level, pivots, places, i, new Round(pivotX, pivotY, step, start, stride, ties));
                }
            });
            places.swap();
            round++;
        }
        return round;
    }

    private record Round(float[] pivotX, float[] pivotY, float step, int start, int stride, boolean ties) {}

    private static void move(Level level, Pivots pivots, Places places, int i, Round round) {
        int k = pivots.count();
        float x = places.x[i];
        float y = places.y[i];
        int row = level.actor()[i] * k;
        int p = (round.start + i) % k;
        for (int turn = 0; turn < k; turn++) {
            int way = pivots.distance()[row + p];
            if (way > 0) {
                float dx = x - round.pivotX[p];
                float dy = y - round.pivotY[p];
                float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
                float share = Math.min(1, round.step / ((float) way * way)) * 0.5f * (way - length) / length;
                x += share * dx;
                y += share * dy;
            }
            p += round.stride;
            p = p >= k ? p - k : p;
        }
        if (round.ties) {
            Links links = level.links();
            float half = Math.min(1, round.step) * 0.5f;
            for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                float dx = x - places.x[links.to()[link]];
                float dy = y - places.y[links.to()[link]];
                float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
                float share = half * (1 - length) / length;
                x += share * dx;
                y += share * dy;
            }
        }
        places.nextX[i] = x;
        places.nextY[i] = y;
    }

    /** The next number from {@code wish} on that shares no factor with k, below k; 0 for k = 1. */
    private static int coprime(int wish, int k) {
        int stride = wish;
        while (divisor(stride, k) != 1) {
            stride++;
        }
        return stride % k;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
