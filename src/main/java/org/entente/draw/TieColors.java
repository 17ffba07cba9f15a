package org.entente.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The colours of the tie types of one dossier. A type that declares none has the one that its id stands for, in any dossier; where
 * another type has that already, one that is left, and where none is left, that one all the same.
 */
public final class TieColors {
    private static final double LINE_CONTRAST = 3;

    private final int[] colors;

    private TieColors(int[] colors) {
        this.colors = colors;
    }

    public static TieColors of(Palette palette, List<TieType> types) {
        int[] colors = new int[types.size()];
        Set<Integer> taken = new HashSet<>();
        for (int type = 0; type < colors.length; type++) {
            @Nullable String own = types.get(type).color();
            if (own != null) {
                colors[type] = seen(0xFF000000 | Integer.parseInt(own.substring(1), 16), palette);
                taken.add(colors[type]);
            }
        }
        // By name, so that the order in a file makes no difference.
        List<Integer> undeclared = IntStream.range(0, colors.length)
                .filter(type -> types.get(type).color() == null)
                .boxed()
                .sorted(Comparator.comparing(type -> types.get(type).id()))
                .toList();
        List<Integer> without = new ArrayList<>();
        for (int type : undeclared) {
            colors[type] = seen(palette.ties().get(hue(types.get(type), palette)), palette);
            if (!taken.add(colors[type])) {
                without.add(type);
            }
        }
        for (int type : without) {
            colors[type] = nextLeft(hue(types.get(type), palette), palette, taken);
            taken.add(colors[type]);
        }
        return new TieColors(colors);
    }

    /** The first colour of the palette from there on that no type has; that one where all are taken. */
    private static int nextLeft(int hue, Palette palette, Set<Integer> taken) {
        int count = palette.ties().size();
        return IntStream.range(hue, hue + count)
                .map(at -> seen(palette.ties().get(at % count), palette))
                .filter(color -> !taken.contains(color))
                .findFirst()
                .orElseGet(() -> seen(palette.ties().get(hue), palette));
    }

    /** Which colour of the palette the id of a type stands for. */
    private static int hue(TieType type, Palette palette) {
        int hash = type.id().hashCode();
        // The last letters alone decide on the remainder of a string's hash; this has all of them count.
        return Math.floorMod(
                (hash ^ hash >>> 16) * 0x9E3779B9 >>> 8, palette.ties().size());
    }

    private static int seen(int color, Palette palette) {
        return Colors.standingOut(color, palette.ground(), LINE_CONTRAST);
    }

    /** The colour of a type, by its number, {@code 0xFFRRGGBB}, with at least 3:1 contrast to the ground. */
    public int of(int type) {
        return colors[type];
    }
}
