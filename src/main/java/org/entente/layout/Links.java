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
        return even(offset, to);
    }

    /** The links of all actors, whatever part they are in. */
    static Links of(int actors, int[] from, int[] to) {
        int[] offset = new int[actors + 1];
        for (int tie = 0; tie < from.length; tie++) {
            offset[from[tie] + 1]++;
            offset[to[tie] + 1]++;
        }
        Arrays.parallelPrefix(offset, Integer::sum);
        int[] ends = new int[offset[actors]];
        int[] at = Arrays.copyOf(offset, actors);
        for (int tie = 0; tie < from.length; tie++) {
            ends[at[from[tie]]++] = to[tie];
            ends[at[to[tie]]++] = from[tie];
        }
        return once(offset, ends);
    }

    /** Each pair once, none to oneself: the ends are taken in order, so that equal ones follow each other. */
    private static Links once(int[] offset, int[] ends) {
        int n = offset.length - 1;
        int[] to = new int[ends.length];
        int[] at = Arrays.copyOf(offset, n);
        for (int i = 0; i < n; i++) {
            for (int end = offset[i]; end < offset[i + 1]; end++) {
                int other = ends[end];
                if (other != i && (at[other] == offset[other] || to[at[other] - 1] != i)) {
                    to[at[other]++] = i;
                }
            }
        }
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            int count = at[i] - offset[i];
            System.arraycopy(to, offset[i], to, starts[i], count);
            starts[i + 1] = starts[i] + count;
        }
        return even(starts, Arrays.copyOf(to, starts[n]));
    }

    /** Links of actors, each as strong as the next. */
    private static Links even(int[] offset, int[] to) {
        float[] weight = new float[to.length];
        Arrays.fill(weight, 1);
        float[] mass = new float[offset.length - 1];
        Arrays.fill(mass, 1);
        return of(offset, to, weight, mass);
    }

    /** The same links, but each end with its degree as its mass. */
    Links byEnds() {
        return new Links(offset, to, weight, degree, degree);
    }

    /** The links between members of one group, all others left out; what is left out still counts in the degrees. */
    Links within(int... group) {
        int[] starts = new int[offset.length];
        int[] ends = new int[to.length];
        float[] weights = new float[to.length];
        int written = 0;
        for (int i = 0; i < size(); i++) {
            for (int link = offset[i]; link < offset[i + 1]; link++) {
                if (group[to[link]] == group[i]) {
                    ends[written] = to[link];
                    weights[written++] = weight[link];
                }
            }
            starts[i + 1] = written;
        }
        return new Links(starts, Arrays.copyOf(ends, written), Arrays.copyOf(weights, written), mass, degree);
    }

    /** The links of some that have none to others, renumbered in that order. */
    Links ofSome(int[] some, int... number) {
        int[] starts = new int[some.length + 1];
        for (int s = 0; s < some.length; s++) {
            starts[s + 1] = starts[s] + offset[some[s] + 1] - offset[some[s]];
        }
        int[] ends = new int[starts[some.length]];
        int written = 0;
        for (int one : some) {
            for (int link = offset[one]; link < offset[one + 1]; link++) {
                ends[written++] = number[to[link]];
            }
        }
        return even(starts, ends);
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
