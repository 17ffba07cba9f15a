package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.model.Extras;
import org.entente.model.Stance;
import org.entente.model.TieType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final double JUST_APART = 15;

    /** Linear RGB as a dichromat sees it: Viénot, Brettel and Mollon 1999 (protan, deutan), Brettel 1997 (tritan, one plane). */
    private static final double[][][] SIGHTS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
        {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}},
        {{1.01354, 0.14268, -0.15622}, {-0.01181, 0.87561, 0.13619}, {0.07707, 0.81208, 0.11085}},
    };

    static List<Arguments> palettes() {
        return List.of(Arguments.of(Palette.LIGHT), Arguments.of(Palette.DARK));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesStandOutFromTheGroundAndTextCanBeRead(Palette palette) {
        for (int number = 0; number < palette.ties().size(); number++) {
            int color = Colors.standingOut(palette.ties().get(number), palette.ground(), 3);
            assertTrue(Colors.contrast(color, palette.ground()) >= 3, Integer.toHexString(color));
        }
        assertTrue(Colors.contrast(palette.ink(), palette.ground()) >= 4.5);
        assertTrue(Colors.contrast(palette.muted(), palette.ground()) >= 4.5);
        for (ActorShape shape : ActorShape.values()) {
            assertTrue(Colors.contrast(palette.tint(shape).stroke(), palette.ground()) >= 3, shape.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FFFF00", "#ffffff", "#000000", "#777777"})
    void aColourOfTheFileIsMovedUntilItCanBeSeen(String color) {
        TieType type = new TieType("t", "t", null, true, Stance.NEUTRAL, color, Extras.NONE);

        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            int seen = TieColors.of(palette, List.of(type)).of(0);
            assertTrue(Colors.contrast(seen, palette.ground()) >= 3);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void neighboursInThePaletteStayApartForEverySight(Palette palette) {
        int count = palette.ties().size();
        for (int number = 0; number < count; number++) {
            int one = palette.ties().get(number);
            int next = palette.ties().get((number + 1) % count);
            for (int sight = 0; sight < SIGHTS.length; sight++) {
                double apart = distance(lab(one, SIGHTS[sight]), lab(next, SIGHTS[sight]));
                int shown = sight;
                int at = number;
                assertTrue(apart >= JUST_APART, () -> "colours " + at + " and the next, sight " + shown + ": " + apart);
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** CIE L*a*b*, D65; the distance is that of 1976. */
    private static double[] lab(int argb, double[][] sight) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (argb >> (16 - 8 * i) & 0xFF) / 255.0;
            rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2]);
        }
        double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
