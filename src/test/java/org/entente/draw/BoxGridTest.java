package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BoxGridTest {
    private static final int SAMPLES = 4_000;

    private static Bounds box(Random random, double room) {
        return Bounds.around(
                random.nextDouble() * room * 1.4 - room * 0.2,
                random.nextDouble() * room * 1.4 - room * 0.2,
                random.nextDouble() * 60,
                random.nextDouble() * 60);
    }

    @Property(tries = 200)
    void findsEachBoxThatMeetsAnotherOnce(
            @ForAll @IntRange(max = 120) int boxes, @ForAll @IntRange(max = 400) int room, @ForAll long seed) {
        Random random = new Random(seed);
        BoxGrid grid = new BoxGrid(new Bounds(0, 0, room, room), boxes);
        List<Bounds> all = Stream.generate(() -> box(random, room)).limit(boxes).toList();
        all.forEach(grid::add);

        for (int i = 0; i < 20; i++) {
            Bounds asked = box(random, room);
            assertEquals(all.stream().filter(asked::meets).count(), grid.count(asked));
        }
    }

    @Property(tries = 100)
    void tellsHowMuchOfALineLiesUnderABox(@ForAll long seed) {
        Random random = new Random(seed);
        Bounds frame = new Bounds(0, 0, 300, 300);
        Bounds asked = box(random, 300);
        Curve line = Curve.through(10, 20, 120 + random.nextDouble() * 60, random.nextDouble() * 300, 280, 250);
        TieMark tie = new TieMark(0, line, 0, 1.8, List.of(), 1.6, null);

        double[] points = line.points();
        double sampled = 0;
        for (int i = 2; i < points.length; i += 2) {
            double dx = points[i] - points[i - 2];
            double dy = points[i + 1] - points[i - 1];
            for (double part = 0.5; part < SAMPLES; part++) {
                boolean inside =
                        asked.contains(points[i - 2] + dx * part / SAMPLES, points[i - 1] + dy * part / SAMPLES);
                sampled += inside ? Math.hypot(dx, dy) / SAMPLES : 0;
            }
        }

        assertEquals(sampled, new TiePieces(frame, List.of(tie)).under(asked), 0.1);
    }
}
