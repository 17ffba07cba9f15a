package org.entente.draw.file;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A letter as it stands in a line, or several that are drawn as one, in thousandths of the font's size, downwards.
 *
 * @param text    what it stands for; empty where the glyph before it stands for that
 * @param outline about the point it is set at
 * @param x       where it is set in the line, as is {@code y}
 * @param advance how far it is to the next
 */
record Glyph(String text, Shape outline, double x, double y, double advance) {
    /** How many units the size of a font has. */
    static final int UNITS = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** The glyphs of one line, from left to right; what is written from right to left is set so, its letters joined. */
    static List<Glyph> of(String text, Font font) {
        Font large = font.deriveFont((float) UNITS);
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<Glyph> line = new ArrayList<>();
        double left = 0;
        for (int run : order) {
            int start = bidi.getRunStart(run);
            int end = bidi.getRunLimit(run);
            boolean leftwards = bidi.getRunLevel(run) % 2 == 1;
            int direction = leftwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector glyphs = large.layoutGlyphVector(EXACT, text.toCharArray(), start, end, direction);
            add(text, start, end, glyphs, left, line);
            left += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return line;
    }

    private static void add(String text, int start, int end, GlyphVector glyphs, double left, List<Glyph> line) {
        int count = glyphs.getNumGlyphs();
        int[] from = new int[count];
        for (int i = 0; i < count; i++) {
            from[i] = start + glyphs.getGlyphCharIndex(i);
        }
        int[] bounds = Arrays.stream(from).sorted().distinct().toArray();
        boolean[] told = new boolean[text.length()];
        for (int i = 0; i < count; i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            Shape outline = AffineTransform.getTranslateInstance(-at.getX(), -at.getY())
                    .createTransformedShape(glyphs.getGlyphOutline(i));
            int next = Arrays.binarySearch(bounds, from[i]) + 1;
            String stands = told[from[i]] ? "" : text.substring(from[i], next < bounds.length ? bounds[next] : end);
            told[from[i]] = true;
            line.add(new Glyph(
                    stands,
                    outline,
                    left + at.getX(),
                    at.getY(),
                    glyphs.getGlyphMetrics(i).getAdvanceX()));
        }
    }
}
