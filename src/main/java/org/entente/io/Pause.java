package org.entente.io;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits before something is tried again. */
interface Pause {
    void of(Duration time) throws InterruptedIOException;

    /** As long as it says. */
    static void real(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
