package org.entente.draw;

/** Contrast of colours after WCAG 2.2, "relative luminance" and "contrast ratio". Colours are {@code 0xAARRGGBB}, opaque. */
public final class Colors {
    private Colors() {}

    /** The contrast of two colours, from 1 (none) to 21 (black on white). */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour, moved towards black or white just as far as it takes to stand out from the ground by that contrast. */
    public static int standingOut(int color, int ground, double contrast) {
        int goal = luminance(ground) > 0.18 ? 0xFF000000 : 0xFFFFFFFF;
        for (int percent = 0; percent <= 100; percent += 4) {
            int mixed = mix(color, goal, percent / 100.0);
            if (contrast(mixed, ground) >= contrast) {
                return mixed;
            }
        }
        return goal;
    }

    /** Part of the way from one colour to another: 0 gives the first, 1 the second. */
    public static int mix(int one, int other, double part) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double a = one >> shift & 0xFF;
            double b = other >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * part) << shift;
        }
        return mixed;
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
