package org.entente.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Finds ids for those whose own is taken: {@code jordan-2}, {@code jordan-3}; as fast for the thousandth as for the first. */
public final class FreeIds {
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * The id itself where it is free, else with the least number behind it that was not given before.
     *
     * @param taken whether something has that id
     */
    public String of(String wanted, Predicate<String> taken) {
        if (!taken.test(wanted)) {
            return wanted;
        }
        int number = last.getOrDefault(wanted, 1) + 1;
        while (taken.test(wanted + "-" + number)) {
            number++;
        }
        last.put(wanted, number);
        return wanted + "-" + number;
    }
}
