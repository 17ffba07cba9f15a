package org.entente.draw.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Draws the ties of a frame into its pieces; one thread's. */
final class TieBrush {
    private static final double SLANT = Math.sqrt(2) - 1;
    private static final double SHORTER = 1 - Math.sqrt(0.5);

    /** Up to so many pixels a slanted line is as wide along its rows or columns as a straight one, with more ink for it. */
    private static final double FINE = 2;

    /** Some ms of work. */
    private static final int BLOCKS_BETWEEN_QUESTIONS = 256;

    private final Inks inks = new Inks();
    private int[] planeOf = new int[0];

    /** Lays all ties that are shown, or the frame's share of them, over a piece, as long as it is wanted. */
    void draw(MapFrame frame, Piece piece, Tone tone, int[] target, BooleanSupplier wanted) {
        MapColors colors = frame.colors();
        if (planeOf.length < frame.scene().types.length) {
            planeOf = new int[frame.scene().types.length];
        }
        inks.begin(piece);
        for (int first = 0; first < colors.ties.length; first += Inks.PLANES) {
            int end = Math.min(first + Inks.PLANES, colors.ties.length);
            if (takePlanes(frame, first, end)) {
                draw(frame, piece, tone, false, wanted);
                draw(frame, piece, tone, true, wanted);
                inks.lay(piece, tone, target);
            }
        }
    }

    /** Gives a plane to each of some colours in which a tie is shown; whether there was any. */
    private boolean takePlanes(MapFrame frame, int firstColor, int endColor) {
        Arrays.fill(planeOf, -1);
        boolean any = false;
        for (int color = firstColor; color < endColor; color++) {
            int plane = -1;
            for (int type : frame.colors().types[color]) {
                if (frame.scene().types[type]) {
                    plane = plane < 0 ? inks.plane(frame.colors().ties[color]) : plane;
                    planeOf[type] = plane;
                    any = true;
                }
            }
        }
        return any;
    }

    private void draw(MapFrame frame, Piece piece, Tone tone, boolean steep, BooleanSupplier wanted) {
        TieBlocks ties = frame.scene().index.ties;
        byte[] shown = frame.scene().ties;
        MapLook look = frame.look();
        double zoom = frame.view().zoom();
        double scale = frame.view().scale();
        double width = look.line() * scale;
        double originX = frame.originX() - piece.left();
        double originY = frame.originY() - piece.top();
        double firstX = (-width - originX) / zoom;
        double firstY = (-width - originY) / zoom;
        double lastX = (piece.width() + width - originX) / zoom;
        double lastY = (piece.height() + width - originY) / zoom;
        double originU = steep ? originY : originX;
        double originV = steep ? originX : originY;
        double along = steep ? piece.height() : piece.width();
        double across = (steep ? piece.width() : piece.height()) + width;
        // The ends lie under the discs of actors.
        double hidden = Math.max(0, look.radius() - 1) * scale;
        double strength = tone.fullInk();
        double fadeFrom = look.fadeFrom() * scale;
        int patience = BLOCKS_BETWEEN_QUESTIONS;
        inks.turn(steep);
        for (int block = ties.firstBlock(steep); block < ties.endBlock(steep); block++) {
            if (!ties.boxes.meets(block, firstX, firstY, lastX, lastY)) {
                continue;
            }
            if (--patience == 0) {
                if (!wanted.getAsBoolean()) {
                    return;
                }
                patience = BLOCKS_BETWEEN_QUESTIONS;
            }
            int first = ties.start[block];
            int all = ties.start[block + 1] - first;
            int drawn = (int) Math.ceil(all * frame.share());
            double full = strength * all / drawn;
            for (int slot = first; slot < first + drawn; slot++) {
                double u = ties.u[slot] * zoom + originU;
                double length = ties.length[slot] * zoom;
                if (u >= along || u + length <= 0 || shown[slot] == MapScene.HIDDEN) {
                    continue;
                }
                double slope = ties.slope[slot];
                double v = ties.v[slot] * zoom + originV;
                double toV = v + slope * length;
                int plane = planeOf[ties.type[slot]];
                if (Math.min(v, toV) > across || Math.max(v, toV) < -width || plane < 0) {
                    continue;
                }
                // How far a step along it leads: the root of 1 + slope², to 1.4 %.
                double slant = 1 + SLANT * slope * slope;
                double cut = hidden * (1 - SHORTER * slope * slope);
                if (length > 2 * cut) {
                    double ink = length * slant > fadeFrom ? full * fadeFrom / (length * slant) : full;
                    double wider = width <= FINE ? 1 : slant;
                    inks.line(
                            plane,
                            u + cut,
                            v + slope * cut,
                            u + length - cut,
                            slope,
                            width * wider,
                            ink * slant / wider);
                }
            }
        }
    }

    /** Lays curves over a piece. */
    void draw(Strokes strokes, Piece piece, Tone tone, int[] target) {
        Map<Integer, Integer> planes = new HashMap<>();
        inks.begin(piece);
        for (int i = 0; i < strokes.points.length; i++) {
            if (planes.size() == Inks.PLANES && !planes.containsKey(strokes.colors[i])) {
                inks.lay(piece, tone, target);
                planes.clear();
            }
            double[] points = strokes.points[i];
            for (int at = 0; at + 3 < points.length; at += 2) {
                if (meets(piece, points, at, strokes.widths[i])) {
                    int plane = planes.computeIfAbsent(strokes.colors[i], inks::plane);
                    draw(piece, points, at, plane, strokes.widths[i], tone.fullInk());
                }
            }
        }
        inks.lay(piece, tone, target);
    }

    private static boolean meets(Piece piece, double[] points, int at, double width) {
        return Math.min(points[at], points[at + 2]) <= piece.left() + piece.width() + width
                && Math.max(points[at], points[at + 2]) >= piece.left() - width
                && Math.min(points[at + 1], points[at + 3]) <= piece.top() + piece.height() + width
                && Math.max(points[at + 1], points[at + 3]) >= piece.top() - width;
    }

    private void draw(Piece piece, double[] points, int at, int plane, double width, double full) {
        double dx = points[at + 2] - points[at];
        double dy = points[at + 3] - points[at + 1];
        boolean steep = Math.abs(dy) > Math.abs(dx);
        double along = steep ? dy : dx;
        if (along == 0) {
            return;
        }
        int start = along < 0 ? at + 2 : at;
        double x = points[start] - piece.left();
        double y = points[start + 1] - piece.top();
        double slope = (steep ? dx : dy) / along;
        double u = steep ? y : x;
        inks.turn(steep);
        inks.line(plane, u, steep ? x : y, u + Math.abs(along), slope, width * Math.sqrt(1 + slope * slope), full);
    }
}
