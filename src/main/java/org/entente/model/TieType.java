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

    public TieType withLabel(String other) {
        return new TieType(id, other, inverse, directed, stance, color, extras);
    }

    public TieType withInverse(@Nullable String other) {
        return new TieType(id, label, other, directed, stance, color, extras);
    }

    public TieType withStance(Stance other) {
        return new TieType(id, label, inverse, directed, other, color, extras);
    }

    public TieType withColor(@Nullable String other) {
        return new TieType(id, label, inverse, directed, stance, other, extras);
    }

    public TieType withDirected(boolean other) {
        return new TieType(id, label, inverse, other, stance, color, extras);
    }
}
