package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What a tie says: {@code met}, {@code supports}, {@code expelled}.
 *
 * @param label    the verb in the direction from → to; the id where the file gives none
 * @param inverse  the verb read the other way: "expelled by"
 * @param directed whether from and to differ in meaning; true unless the file says otherwise
 * @param color    {@code #RRGGBB} in upper or lower case; null: one of Entente's palette
 */
public record TieType(
        String id,
        String label,
        @Nullable String inverse,
        boolean directed,
        Stance stance,
        @Nullable String color,
        Extras extras) {

    /** A tie type as its use declares it: directed and neutral. */
    public static TieType named(String id) {
        return new TieType(id, id, null, true, Stance.NEUTRAL, null, Extras.NONE);
    }

    TieType withDirected(boolean other) {
        return new TieType(id, label, inverse, other, stance, color, extras);
    }
}
