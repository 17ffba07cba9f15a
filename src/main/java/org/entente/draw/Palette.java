package org.entente.draw;

import java.util.List;
import java.util.Map;

/**
 * The colours of a picture.
 *
 * @param ground what everything stands on
 * @param ink    names
 * @param muted  what steps back: names of dimmed actors
 * @param accent selection
 * @param tints  of actors by their shape
 * @param ties   for tie types that declare no colour: {@link TieColors} says which
 */
public record Palette(
        boolean dark, int ground, int ink, int muted, int accent, Map<ActorShape, Tint> tints, List<Integer> ties) {
    // In this order neighbours differ most for every sight.
    private static final List<Integer> TIES = List.of(
            0xFF0B7A75,
            0xFFC8352B,
            0xFF2F7ED8,
            0xFFB7860B,
            0xFF3B8F3E,
            0xFFA8326E,
            0xFF7A5CC4,
            0xFF8A6D5A,
            0xFF3B5F9E,
            0xFFD9622B);

    // Side by side the large ones, which come first, differ most.
    private static final List<Integer> COMMUNITIES = List.of(
            0xFF3B7DD8,
            0xFFE08A2E,
            0xFF3FA66B,
            0xFFC2507E,
            0xFF8C6BD1,
            0xFF2FA9A9,
            0xFFD9B32B,
            0xFFCF5B4A,
            0xFF7DA13A,
            0xFF9A6A4A,
            0xFF5867C8,
            0xFFB45FC0);

    public static final Palette LIGHT = new Palette(
            false,
            0xFFFBFCFD,
            0xFF1D2430,
            0xFF667080,
            0xFF1F6FEB,
            Map.of(
                    ActorShape.CIRCLE, new Tint(0xFFDFE9F7, 0xFF4A6FA5),
                    ActorShape.ROUNDED_SQUARE, new Tint(0xFFE6EFE3, 0xFF5B8A4E),
                    ActorShape.HEXAGON, new Tint(0xFFF5E6DC, 0xFFB4693A),
                    ActorShape.DIAMOND, new Tint(0xFFEFE3F3, 0xFF8A5A9E),
                    ActorShape.TRIANGLE, new Tint(0xFFF4EED2, 0xFF94801F),
                    ActorShape.PENTAGON, new Tint(0xFFE8EBEF, 0xFF6C7685)),
            TIES);

    public static final Palette DARK = new Palette(
            true,
            0xFF0C1015,
            0xFFE6EAF0,
            0xFF929BA8,
            0xFF5AA2FF,
            Map.of(
                    ActorShape.CIRCLE, new Tint(0xFF243449, 0xFF7FA6DD),
                    ActorShape.ROUNDED_SQUARE, new Tint(0xFF25362A, 0xFF86B878),
                    ActorShape.HEXAGON, new Tint(0xFF40302A, 0xFFD99566),
                    ActorShape.DIAMOND, new Tint(0xFF372A40, 0xFFBE92D2),
                    ActorShape.TRIANGLE, new Tint(0xFF37331B, 0xFFC4B04A),
                    ActorShape.PENTAGON, new Tint(0xFF2A3038, 0xFF98A3B3)),
            TIES);

    public Palette {
        tints = Map.copyOf(tints);
        ties = List.copyOf(ties);
    }

    public Tint tint(ActorShape shape) {
        return tints.getOrDefault(shape, new Tint(ground, ink));
    }

    /** What a shape is filled and outlined with. */
    public record Tint(int fill, int stroke) {}

    /** The colour of a community by its number, from 0; the numbers past the last colour begin anew. */
    public int community(int number) {
        return COMMUNITIES.get(number % COMMUNITIES.size());
    }

    /** A colour as it looks where it steps back. */
    public int faded(int color) {
        return Colors.mix(color, ground, 0.72);
    }
}
