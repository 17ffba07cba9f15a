package org.entente.io;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what became of the values of a list: first by identity and equality, then by id, then by place. */
final class ListMatch<T> {
    /** In place of a number where there is none. */
    static final int NONE = -1;

    /** Pairs looked at, at most, to find which of two runs of changed values belong together. */
    private static final int MOST_PAIRS = 2500;

    private final List<T> before;
    private final List<T> after;
    private final Function<T, @Nullable String> id;
    private final Likeness<T> likeness;
    private final int[] partners;
    private final boolean[] taken;
    private boolean[] stays = {};

    /** How much two values have in common, from 0 on. */
    interface Likeness<T> {
        int of(T one, T other);
    }

    private ListMatch(List<T> before, List<T> after, Function<T, @Nullable String> id, Likeness<T> likeness) {
        this.before = before;
        this.after = after;
        this.id = id;
        this.likeness = likeness;
        partners = new int[after.size()];
        taken = new boolean[before.size()];
        Arrays.fill(partners, NONE);
    }

    /** Those that stay in their order, and those that are moved. */
    static <T> ListMatch<T> of(List<T> before, List<T> after, Function<T, @Nullable String> id, Likeness<T> likeness) {
        ListMatch<T> match = new ListMatch<>(before, after, id, likeness);
        match.run();
        return match;
    }

    /** Two lists as long as each other, of which each value is known by its place. */
    static <T> ListMatch<T> inPlace(List<T> before, List<T> after) {
        ListMatch<T> match = new ListMatch<>(before, after, value -> null, (one, other) -> 0);
        match.stays = new boolean[after.size()];
        for (int i = 0; i < after.size(); i++) {
            match.pair(i, i);
            match.stays[i] = true;
        }
        return match;
    }

    /** Where the value at that place of the list afterwards was before; {@link #NONE} if nowhere. */
    int partner(int place) {
        return partners[place];
    }

    /** Whether the value at that place of the list afterwards stays where it was, seen from the others that stay. */
    boolean stays(int place) {
        return stays[place];
    }

    private void run() {
        int least = Math.min(before.size(), after.size());
        int start = 0;
        while (start < least && before.get(start).equals(after.get(start))) {
            pair(start, start++);
        }
        int end = 0;
        while (end < least - start && last(before, end).equals(last(after, end))) {
            end++;
            pair(before.size() - end, after.size() - end);
        }
        int beforeEnd = before.size() - end;
        int afterEnd = after.size() - end;
        if (start < beforeEnd && start < afterEnd) {
            byKey(new IdentityHashMap<>(), value -> value, start, beforeEnd, afterEnd);
            byKey(new HashMap<>(), value -> value, start, beforeEnd, afterEnd);
            byKey(new HashMap<>(), id, start, beforeEnd, afterEnd);
        }
        findStaying(start, afterEnd);
        byPlace(start, beforeEnd, afterEnd);
    }

    private static <T> T last(List<T> list, int fromEnd) {
        return list.get(list.size() - 1 - fromEnd);
    }

    private void pair(int one, int other) {
        partners[other] = one;
        taken[one] = true;
    }

    private <K> void byKey(
            Map<K, Deque<Integer>> places,
            Function<T, ? extends @Nullable K> key,
            int start,
            int beforeEnd,
            int afterEnd) {
        for (int i = start; i < beforeEnd; i++) {
            @Nullable K of = taken[i] ? null : key.apply(before.get(i));
            if (of != null) {
                places.computeIfAbsent(of, one -> new ArrayDeque<>(1)).add(i);
            }
        }
        for (int i = start; i < afterEnd && !places.isEmpty(); i++) {
            @Nullable K of = partners[i] == NONE ? key.apply(after.get(i)) : null;
            @Nullable Deque<Integer> found = of == null ? null : places.get(of);
            if (found != null && !found.isEmpty()) {
                pair(found.remove(), i);
            }
        }
    }

    /** The longest run of partners that counts up stays: patience sorting (Fredman, 1975). */
    private void findStaying(int start, int end) {
        stays = new boolean[after.size()];
        Arrays.fill(stays, 0, start, true);
        Arrays.fill(stays, end, after.size(), true);
        int[] tails = new int[end - start];
        int[] previous = new int[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (partners[i] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partners[tails[middle]] < partners[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i - start] = low == 0 ? NONE : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = previous[i - start]) {
            stays[i] = true;
        }
    }

    private void byPlace(int start, int beforeEnd, int afterEnd) {
        int from = start;
        int one = start;
        for (int i = start; i <= afterEnd; i++) {
            boolean isEnd = i == afterEnd;
            if (isEnd || stays[i] && partners[i] != NONE) {
                gap(one, isEnd ? beforeEnd : partners[i], from, i);
                one = isEnd ? beforeEnd : partners[i] + 1;
                from = i + 1;
            }
        }
    }

    /** Pairs those that are left between two that stay, in their order, so that they have as much as possible in common. */
    private void gap(int oneStart, int oneEnd, int otherStart, int otherEnd) {
        int[] ones = left(oneStart, oneEnd, i -> !taken[i]);
        int[] others = left(otherStart, otherEnd, i -> partners[i] == NONE);
        if (ones.length == 0 || others.length == 0) {
            return;
        }
        if ((long) ones.length * others.length > MOST_PAIRS) {
            for (int i = 0; i < Math.min(ones.length, others.length); i++) {
                pairInGap(ones[i], others[i]);
            }
            return;
        }
        int[][] best = new int[ones.length + 1][others.length + 1];
        for (int i = ones.length - 1; i >= 0; i--) {
            for (int j = others.length - 1; j >= 0; j--) {
                int paired = worth(ones[i], others[j]) + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < ones.length && j < others.length) {
            int worth = worth(ones[i], others[j]);
            if (worth > 0 && best[i][j] == worth + best[i + 1][j + 1]) {
                pairInGap(ones[i++], others[j++]);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pairInGap(int one, int other) {
        pair(one, other);
        stays[other] = true;
    }

    private static int[] left(int start, int end, IntPredicate isLeft) {
        return IntStream.range(start, end).filter(isLeft).toArray();
    }

    /** 0 for two that bear different ids and so are two. */
    private int worth(int one, int other) {
        @Nullable String oneId = id.apply(before.get(one));
        @Nullable String otherId = id.apply(after.get(other));
        boolean areTwo = oneId != null && otherId != null && !Objects.equals(oneId, otherId);
        return areTwo ? 0 : 1 + likeness.of(before.get(one), after.get(other));
    }
}
