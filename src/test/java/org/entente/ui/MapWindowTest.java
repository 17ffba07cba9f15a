package org.entente.ui;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;

/** A window with more actors than the story view moves fluently. */
abstract class MapWindowTest extends WindowTest {
    static final int ACTORS = 700;

    @BeforeEach
    final void openMany() throws Exception {
        String actors = IntStream.range(0, ACTORS)
                .mapToObj(i -> "{\"id\":\"a%d\",\"name\":\"Actor %d\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        String ties = IntStream.range(1, ACTORS)
                .mapToObj(i -> "{\"from\":\"a%d\",\"to\":\"a%d\",\"type\":\"t%d\"}".formatted(i, i * 2 / 3, i % 2))
                .collect(Collectors.joining(","));
        open(file("many.json", "{\"actors\":[" + actors + "],\"ties\":[" + ties + "]}"));
        await(() -> IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses));
    }

    final MapView map() {
        return page().graph().map();
    }

    final Point2D on(int actor) {
        return map().localToScreen(map().onView(actor));
    }
}
