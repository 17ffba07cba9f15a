package org.entente.draw.map;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.draw.TieMark;

/**
 * Paints maps into arrays of pixels, on several threads. The pixels depend on the frame alone, neither on how many threads there
 * are nor on which of them does what. A painter has room of its own to work in: one picture at a time.
 */
public final class MapPainter {
    private static final double OPAQUE = 0.99;

    private final Crew crew;
    private final TieBrush[] ties;
    private final Tone tone = new Tone();

    /** A painter for all cores. */
    public MapPainter() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many paint, the caller's among them; 1 at least */
    public MapPainter(int threads) {
        crew = new Crew(threads);
        ties = new TieBrush[threads];
        for (int hand = 0; hand < threads; hand++) {
            ties[hand] = new TieBrush();
        }
    }

    /**
     * Paints all actors and ties of a scene that are in sight.
     *
     * @param target width times height pixels at least, row by row, {@code 0xAARRGGBB} and opaque (so that they are the same
     *               whether multiplied by alpha or not)
     * @param wanted asked now and then, from any thread: after a "no" the painter leaves off within some ms
     * @return whether the picture is whole; if not, the pixels are of no use
     */
    public synchronized boolean paint(MapFrame frame, int[] target, BooleanSupplier wanted) {
        if (target.length < (long) frame.view().width() * frame.view().height()) {
            throw new IllegalArgumentException("not one pixel for each of the picture's: " + target.length);
        }
        tone.tune(frame.look().opacity(), frame.look().even());
        return crew.share(
                Piece.count(frame.view()),
                (number, hand, goOn) -> {
                    Piece piece = Piece.of(frame.view(), number);
                    frame.hulls().fill(frame, piece, target);
                    ties[hand].draw(frame, piece, tone, target, goOn);
                    new ActorBrush(frame, piece, target).draw();
                },
                wanted);
    }

    /**
     * Lays the curves of ties over a picture, opaque, the first lowest.
     *
     * @param target as {@link #paint} has painted it
     */
    public synchronized void draw(List<TieMark> curves, Viewport view, int[] target) {
        tone.tune(OPAQUE, true);
        Strokes strokes = new Strokes(view, curves);
        crew.share(
                Piece.count(view),
                (number, hand, goOn) -> ties[hand].draw(strokes, Piece.of(view, number), tone, target),
                () -> true);
    }
}
