package org.entente.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.draw.Camera;
import org.entente.draw.map.Viewport;

/**
 * From one picture to the next while the camera only moves: most of it has been painted already, and but strips come in at the
 * sides.
 *
 * @param before what the picture painted already shows
 * @param right  how many pixels what it shows moves to the right, as {@code down} downwards; negative to the other side
 */
record Scroll(Viewport before, int right, int down) implements Reuse {
    /** Of a picture's width or height; what moves further is better painted anew. */
    private static final double FURTHEST = 0.5;

    /** That of two pictures as near and as large as each other, and not far from each other. */
    static Optional<Scroll> between(Viewport before, Viewport after) {
        long right = Math.round((after.camera().dx() - before.camera().dx()) * before.scale());
        long down = Math.round((after.camera().dy() - before.camera().dy()) * before.scale());
        boolean alike = before.camera().zoom() == after.camera().zoom()
                && before.scale() == after.scale()
                && before.width() == after.width()
                && before.height() == after.height();
        return alike && Math.abs(right) < FURTHEST * before.width() && Math.abs(down) < FURTHEST * before.height()
                ? Optional.of(new Scroll(before, (int) right, (int) down))
                : Optional.empty();
    }

    /** Moved by whole pixels, that those painted already fit. */
    @Override
    public Viewport after() {
        Camera camera = before.camera().moved(right / before.scale(), down / before.scale());
        return new Viewport(camera, before.width(), before.height(), before.scale());
    }

    @Override
    public List<Strip> strips() {
        Strip across = new Strip(0, down > 0 ? 0 : before.height() + down, before.width(), Math.abs(down));
        Strip along = new Strip(
                right > 0 ? 0 : before.width() + right,
                Math.max(0, down),
                Math.abs(right),
                before.height() - across.height());
        return Stream.of(across, along).filter(strip -> !strip.isEmpty()).toList();
    }

    @Override
    public void copy(int[] painted, int[] next) {
        int width = before.width() - Math.abs(right);
        int from = Math.max(0, -down) * before.width() + Math.max(0, -right);
        int to = Math.max(0, down) * before.width() + Math.max(0, right);
        for (int row = 0; row < before.height() - Math.abs(down); row++) {
            System.arraycopy(painted, from + row * before.width(), next, to + row * before.width(), width);
        }
    }
}
