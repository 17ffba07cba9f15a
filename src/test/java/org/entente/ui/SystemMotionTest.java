package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the desktops answer when asked whether anything may move. */
class SystemMotionTest {

    @Test
    void theLastWordOfTheAnswerCounts() {
        assertEquals(Optional.of(true), SystemMotion.said("false\n", "false", "true"));
        assertEquals(Optional.of(false), SystemMotion.said("true\n", "false", "true"));
        assertEquals(Optional.of(true), SystemMotion.said("\r\n    MinAnimate    REG_SZ    0\r\n\r\n", "0", "1"));
        assertEquals(Optional.empty(), SystemMotion.said("The domain/default pair does not exist\n", "1", "0"));
        assertEquals(Optional.empty(), SystemMotion.said("", "0", "1"));
    }
}
