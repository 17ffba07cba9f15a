package org.entente.evidence;

import java.util.Set;

/** The marks that a quote may end with or without: full stop, comma, semicolon, colon, ellipsis, as folded. */
final class EndMark {
    private static final Set<String> KEYS = Set.of(".", ",", ";", ":", "…", "、", "।", "॥", "։", "።");

    private EndMark() {}

    static boolean is(String key) {
        return KEYS.contains(key);
    }
}
