package org.entente.layout;

import java.util.Arrays;

/**
 * Who of n actors, or groups of them, is tied to whom: the links of i are those from {@code offset[i]} to before
 * {@code offset[i + 1]}, every link in both of its ends' lists, none to oneself, each pair once.
 *
 * @param offset n + 1
 * @param to     other end of each link
 * @param weight how many ties each link stands for
 * @param mass   n: how many actors each stands for
 * @param degree n: the sum of the weights of its links
 */
record Links(int[] offset, int[] to, float[] weight, float[] mass, float[] degree) {

    int size() {
        return mass.length;
    }

    static Links of(Part part) {
        int n = part.actors();
        int[] offset = new int[n + 1];
        for (int i = 0; i < n; i++) {
            offset[i + 1] = offset[i] + part.neighbours()[i];
        }
        int[] to = new int[2 * part.pairs()];
        int[] at = Arrays.copyOf(offset, n);
        for (int pair = 0; pair < part.pairs(); pair++) {
            int low = part.low()[pair];
            int high = part.high()[pair];
            to[at[low]++] = high;
            to[at[high]++] = low;
        }
        float[] weight = new float[to.length];
        Arrays.fill(weight, 1);
        float[] mass = new float[n];
        Arrays.fill(mass, 1);
        return of(offset, to, weight, mass);
    }

    static Links of(int[] offset, int[] to, float[] weight, float[] mass) {
        float[] degree = new float[mass.length];
        for (int i = 0; i < degree.length; i++) {
            for (int link = offset[i]; link < offset[i + 1]; link++) {
                degree[i] += weight[link];
            }
        }
        return new Links(offset, to, weight, mass, degree);
    }
}
