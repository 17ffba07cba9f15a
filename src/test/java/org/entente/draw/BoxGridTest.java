package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BoxGridTest {
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

        double step = 0;
        double sampled = 0;
        for (int i = 0; i < 40_000; i++) {
            double t = (i + 0.5) / 40_000;
            step = Math.hypot(line.x(t + 1.25e-5) - line.x(t - 1.25e-5), line.y(t + 1.25e-5) - line.y(t - 1.25e-5));
            sampled += asked.contains(line.x(t), line.y(t)) ? step : 0;
        }

        assertEquals(sampled, new TiePieces(frame, List.of(tie)).under(asked), 8);
    }
}
