package org.entente.layout;

import java.util.Arrays;

/**
 * Groups of a few that hang together: label propagation with a bound on the size (Meyerhenke, Sanders and Schulz, Partitioning
 * Complex Networks via Size-Constrained Clustering, SEA 2014), those with the fewest links first. Leaves of one hub whose
 * group is full join each other, or a star would hardly become smaller.
 */
final class Grouping {
    private static final int ROUNDS = 3;

    /** How many times the mean mass a group may have. */
    private static final float MOST_MASS = 6;

    private static final int BETWEEN_LOOKS = 1024;

    private final Links links;
    private final int[] group;
    private final float[] mass;
    private final float limit;
    /** What links one to each group, and which groups these are. */
    private final float[] pull;

    private final int[] met;
    private int meetings;

    private Grouping(Links links) {
        this.links = links;
        int n = links.size();
        group = new int[n];
        Arrays.setAll(group, i -> i);
        mass = links.mass().clone();
        float total = 0;
        for (float one : mass) {
            total += one;
        }
        limit = MOST_MASS * total / n;
        pull = new float[n];
        met = new int[n];
    }

    /**
     * The group of each, from 0 without gaps.
     *
     * @param progress asked now and then; after a "no" the groups are smaller than they could be
     */
    static int[] of(Links links, Progress progress) {
        Grouping grouping = new Grouping(links);
        int[] order = fewestLinksFirst(links);
        boolean goOn = true;
        for (int step = 0; step < ROUNDS * order.length && goOn; step++) {
            grouping.move(order[step % order.length]);
            goOn = step % BETWEEN_LOOKS != 0 || progress.goOn((double) step / (ROUNDS * order.length));
        }
        grouping.joinLeaves(order);
        return numbered(grouping.group);
    }

    private static int[] fewestLinksFirst(Links links) {
        long[] keys = new long[links.size()];
        for (int i = 0; i < keys.length; i++) {
            long count = Math.min(1 << 12, links.offset()[i + 1] - links.offset()[i]);
            keys[i] = count << 51 | (long) (Noise.of(i, 1) & 0xFFFFF) << 31 | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & Integer.MAX_VALUE))
                .toArray();
    }

    private void move(int i) {
        int own = group[i];
        meet(i);
        float others = mass[own] - links.mass()[i];
        int best = own;
        float most = others > 0 ? pull[own] / (float) Math.sqrt(others) : 0;
        for (int m = 0; m < meetings; m++) {
            int tried = met[m];
            float drawn = pull[tried] / (float) Math.sqrt(mass[tried]);
            if (tried != own && mass[tried] + links.mass()[i] <= limit && drawn > most) {
                most = drawn;
                best = tried;
            }
        }
        for (int m = 0; m < meetings; m++) {
            pull[met[m]] = 0;
        }
        put(i, best);
    }

    private void meet(int i) {
        meetings = 0;
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            int other = group[links.to()[link]];
            if (pull[other] == 0) {
                met[meetings++] = other;
            }
            pull[other] += links.weight()[link];
        }
    }

    private void put(int i, int into) {
        mass[group[i]] -= links.mass()[i];
        mass[into] += links.mass()[i];
        group[i] = into;
    }

    private void joinLeaves(int... order) {
        int[] members = new int[group.length];
        for (int one : group) {
            members[one]++;
        }
        int[] waiting = new int[group.length];
        Arrays.fill(waiting, -1);
        for (int i : order) {
            int hub = members[group[i]] == 1 ? strongest(i) : -1;
            if (hub < 0) {
                continue;
            }
            int open = waiting[group[hub]];
            if (open >= 0 && open != group[i] && mass[open] + links.mass()[i] <= limit) {
                members[group[i]]--;
                members[open]++;
                put(i, open);
            } else {
                waiting[group[hub]] = group[i];
            }
        }
    }

    /** The other end of the strongest link, -1 where there is none. */
    private int strongest(int i) {
        int strongest = -1;
        float most = 0;
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            if (links.weight()[link] > most) {
                most = links.weight()[link];
                strongest = links.to()[link];
            }
        }
        return strongest;
    }

    /** The same groups, numbered from 0 without gaps in the order of their first members. */
    static int[] numbered(int... group) {
        int[] number = new int[Arrays.stream(group).max().orElse(-1) + 1];
        Arrays.fill(number, -1);
        int count = 0;
        int[] numbered = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            if (number[group[i]] < 0) {
                number[group[i]] = count++;
            }
            numbered[i] = number[group[i]];
        }
        return numbered;
    }

    /** The links between groups. */
    static Links merged(Links links, int... groups) {
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        int[] start = new int[count + 1];
        for (int one : groups) {
            start[one + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] members = new int[groups.length];
        int[] at = Arrays.copyOf(start, count);
        for (int i = 0; i < groups.length; i++) {
            members[at[groups[i]]++] = i;
        }
        float[] mass = new float[count];
        float[] degree = new float[count];
        int[] offset = new int[count + 1];
        int[] to = new int[links.to().length];
        float[] weight = new float[to.length];
        int[] place = new int[count];
        Arrays.fill(place, -1);
        int written = 0;
        for (int one = 0; one < count; one++) {
            for (int m = start[one]; m < start[one + 1]; m++) {
                int i = members[m];
                mass[one] += links.mass()[i];
                degree[one] += links.degree()[i];
                for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                    int other = groups[links.to()[link]];
                    if (other == one) {
                        degree[one] -= links.weight()[link];
                        continue;
                    }
                    if (place[other] < offset[one]) {
                        place[other] = written;
                        to[written++] = other;
                    }
                    weight[place[other]] += links.weight()[link];
                }
            }
            offset[one + 1] = written;
        }
        return new Links(offset, Arrays.copyOf(to, written), Arrays.copyOf(weight, written), mass, degree);
    }
}
