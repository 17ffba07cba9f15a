package org.entente.layout;

import java.util.Arrays;

/**
 * Groups by their members.
 *
 * @param of     by group its members, ascending
 * @param number of each the place among the members of its group
 */
record Members(int[][] of, int[] number) {

    /** @param group of each, from 0 without gaps */
    static Members of(int... group) {
        int[] size = new int[Communities.count(group)];
        int[] number = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            number[i] = size[group[i]]++;
        }
        int[][] of = new int[size.length][];
        Arrays.setAll(of, one -> new int[size[one]]);
        for (int i = 0; i < group.length; i++) {
            of[group[i]][number[i]] = i;
        }
        return new Members(of, number);
    }
}
