package org.entente.layout;

import java.util.Arrays;

/** Where n are, in ties' lengths, and where they go next: nobody's step depends on who stepped before. */
final class Places {
    float[] x;
    float[] y;
    float[] nextX;
    float[] nextY;

    Places(int n) {
        x = new float[n];
        y = new float[n];
        nextX = new float[n];
        nextY = new float[n];
    }

    /** Makes the next places the present ones. */
    void swap() {
        float[] before = x;
        x = nextX;
        nextX = before;
        before = y;
        y = nextY;
        nextY = before;
    }

    /** Copies the places of some. */
    void pick(int[] some, float[] toX, float[] toY) {
        for (int s = 0; s < some.length; s++) {
            toX[s] = x[some[s]];
            toY[s] = y[some[s]];
        }
    }

    /**
     * Turns and mirrors these so that they lie most like others: who has seen those finds them again.
     *
     * @param which of each of these the one of the others that it is to lie like
     */
    void turnLike(Places others, int... which) {
        boolean[] all = new boolean[which.length];
        Arrays.fill(all, true);
        double[] otherX = Arrays.stream(which).mapToDouble(i -> others.x[i]).toArray();
        double[] otherY = Arrays.stream(which).mapToDouble(i -> others.y[i]).toArray();
        Fit turning = Fit.of(this, otherX, otherY, 1, all).turning();
        for (int i = 0; i < which.length; i++) {
            nextX[i] = (float) turning.x(x[i], y[i]);
            nextY[i] = (float) turning.y(x[i], y[i]);
        }
        swap();
    }

    /** The places of the level below: each a little beside its group's. */
    Places ofMembers(int[] group, float spread) {
        Places members = new Places(group.length);
        for (int i = 0; i < group.length; i++) {
            members.x[i] = x[group[i]] + spread * Noise.around(i, 11);
            members.y[i] = y[group[i]] + spread * Noise.around(i, 12);
        }
        return members;
    }

    /** The area of an even disc that spreads as far as these do, each counted by its mass. */
    double area(float[] mass) {
        double total = 0;
        double sumX = 0;
        double sumY = 0;
        double squareX = 0;
        double squareY = 0;
        for (int i = 0; i < mass.length; i++) {
            total += mass[i];
            sumX += mass[i] * x[i];
            sumY += mass[i] * y[i];
            squareX += mass[i] * (double) x[i] * x[i];
            squareY += mass[i] * (double) y[i] * y[i];
        }
        double spreadX = Math.max(0, squareX / total - sumX / total * (sumX / total));
        double spreadY = Math.max(0, squareY / total - sumY / total * (sumY / total));
        return 4 * Math.PI * Math.sqrt(spreadX * spreadY);
    }
}
