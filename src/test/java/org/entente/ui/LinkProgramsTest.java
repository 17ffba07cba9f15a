package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Which program opens a link, and that it is told where none does. */
@EnabledOnOs(OS.LINUX)
class LinkProgramsTest {

    private static boolean fails(List<List<String>> commands, long millis) throws Exception {
        CountDownLatch unopened = new CountDownLatch(1);
        new LinkPrograms(commands).open(URI.create("https://example.org/a"), unopened::countDown);
        return unopened.await(millis, TimeUnit.MILLISECONDS);
    }

    @Test
    void whereNoneIsThereOrAllFailItIsTold() throws Exception {
        assertEquals(true, fails(List.of(List.of("no-such-program"), List.of("false")), 10_000));
    }

    @Test
    void oneThatSucceedsAfterOthersIsEnough() throws Exception {
        assertEquals(false, fails(List.of(List.of("no-such-program"), List.of("false"), List.of("true")), 1000));
    }
}
