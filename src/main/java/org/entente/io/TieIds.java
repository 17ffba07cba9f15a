package org.entente.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds ids that come twice. Ids that count up, as programs write them, are told apart by their order alone. */
public final class TieIds {
    private final List<String> countingUp = new ArrayList<>();
    private @Nullable Words all;

    /** @return false if it was there already */
    public boolean add(String id) {
        Words words = all;
        if (words == null && comesAfterTheLast(id)) {
            countingUp.add(id);
            return true;
        }
        if (words == null) {
            words = new Words(countingUp.size());
            all = words;
            for (String before : countingUp) {
                words.addId(before, Words.IdOf.TIE);
            }
        }
        return words.addId(id, Words.IdOf.TIE);
    }

    /** The shorter first, of two as long the one that sorts first: t2 before t10. */
    private boolean comesAfterTheLast(String id) {
        if (countingUp.isEmpty()) {
            return true;
        }
        String last = countingUp.get(countingUp.size() - 1);
        return last.length() < id.length() || last.length() == id.length() && last.compareTo(id) < 0;
    }
}
