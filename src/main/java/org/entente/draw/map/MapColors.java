package org.entente.draw.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.model.TieType;

/** The colours of a map, {@code 0xAARRGGBB} and opaque. */
public final class MapColors {
    final int ground;
    final int accent;

    /** The colour of each shape's fill and outline, by its number in {@link ActorBlocks#SHAPES}. */
    final int[] fills;

    final int[] strokes;

    /** Each colour that ties have, and the types that have it. */
    final int[] ties;

    final int[][] types;

    private final int[] ofType;
    private final Palette palette;

    private MapColors(Palette palette, List<TieType> tieTypes) {
        this.palette = palette;
        ground = palette.ground();
        accent = palette.accent();
        fills = ActorBlocks.SHAPES.stream()
                .mapToInt(shape -> palette.tint(shape).fill())
                .toArray();
        strokes = ActorBlocks.SHAPES.stream()
                .mapToInt(shape -> palette.tint(shape).stroke())
                .toArray();
        ofType = IntStream.range(0, tieTypes.size())
                .map(TieColors.of(palette, tieTypes)::of)
                .toArray();
        ties = Arrays.stream(ofType).distinct().toArray();
        List<int[]> alike = new ArrayList<>();
        for (int color : ties) {
            alike.add(IntStream.range(0, ofType.length)
                    .filter(type -> ofType[type] == color)
                    .toArray());
        }
        types = alike.toArray(int[][]::new);
    }

    public static MapColors of(Palette palette, List<TieType> tieTypes) {
        return new MapColors(palette, tieTypes);
    }

    /** The colour of a tie type, by its number. */
    int tie(int type) {
        return ofType[type];
    }

    int faded(int color) {
        return palette.faded(color);
    }
}
