package org.entente.draw.map;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Paints maps into arrays of pixels, on several threads. The pixels depend on the frame alone, neither on how many threads there
 * are nor on which of them does what. A painter has room of its own to work in: one picture at a time.
 */
public final class MapPainter {
    private final Crew crew;
    private final TieBrush[] brushes;
    private final Tone tone = new Tone();

    /** A painter for all cores. */
    public MapPainter() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many paint, the caller's among them; 1 at least */
    public MapPainter(int threads) {
        crew = new Crew(threads);
        brushes = new TieBrush[threads];
        Arrays.setAll(brushes, i -> new TieBrush());
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
        int width = frame.view().width();
        int height = frame.view().height();
        if (target.length < (long) width * height) {
            throw new IllegalArgumentException("no room for " + width + "x" + height);
        }
        tone.tune(frame.look().opacity(), frame.look().even());
        return crew.share(
                Piece.count(frame.view()),
                (number, hand) -> {
                    Piece piece = Piece.of(frame.view(), number);
                    piece.fill(target, frame.colors().ground);
                    brushes[hand].draw(frame, piece, tone, target);
                    new ActorBrush(frame, piece, target).draw();
                },
                wanted);
    }
}
