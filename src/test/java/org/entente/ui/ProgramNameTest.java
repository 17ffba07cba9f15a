package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The desktop groups windows by what JavaFX says that the program is called. */
class ProgramNameTest extends WindowTest {

    @Test
    void itIsNotThatOfAClass() {
        String name = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ProgramName.use("entente");
            Class<?> glass = Class.forName("com.sun.glass.ui.Application");
            Object running = glass.getMethod("GetApplication").invoke(null);
            return (String) glass.getMethod("getName").invoke(running);
        });

        assertEquals("entente", name);
    }
}
