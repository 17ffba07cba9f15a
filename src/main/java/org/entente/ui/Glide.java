package org.entente.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.entente.draw.Camera;

/** Moves a camera to another in one short go. */
final class Glide extends AnimationTimer {
    private static final double NANOS = 200_000_000;
    private static final long NOT_YET = -1;

    private final Supplier<Camera> now;
    private final Consumer<Camera> move;
    private final BooleanSupplier still;
    private Camera from;
    private Camera to;
    private long start;

    /** @param still whether it is to be there at once */
    Glide(Supplier<Camera> now, Consumer<Camera> move, BooleanSupplier still) {
        this.still = still;
        this.now = now;
        this.move = move;
        from = now.get();
        to = from;
    }

    void to(Camera goal) {
        if (still.getAsBoolean()) {
            stop();
            move.accept(goal);
            return;
        }
        from = now.get();
        to = goal;
        start = NOT_YET;
        start();
    }

    @Override
    public void handle(long nanos) {
        if (start == NOT_YET) {
            start = nanos;
        }
        double part = Math.min(1, (nanos - start) / NANOS);
        double eased = 1 - Math.pow(1 - part, 3);
        if (part == 1) {
            move.accept(to);
            stop();
        } else {
            move.accept(new Camera(
                    from.zoom() + (to.zoom() - from.zoom()) * eased,
                    from.dx() + (to.dx() - from.dx()) * eased,
                    from.dy() + (to.dy() - from.dy()) * eased));
        }
    }
}
