package org.entente.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * How long the pictures of the map take, in ms, each from when it was asked for, or from the picture before if that was later,
 * until it is handed to the screen. The last ones are told in words; all go to a file, a line each, where one is wanted.
 */
final class FrameTimes implements AutoCloseable {
    private static final int KEPT = 200;

    private final double[] recent = new double[KEPT];
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("No frames yet");
    private @Nullable Writer log;
    private long count;
    private long last;

    /** Whether a person wants to see them. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Median and 95th percentile of the last 200. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /**
     * Writes each to that file from now on.
     *
     * @throws IOException if it cannot be written
     */
    void logTo(Path file) throws IOException {
        log = Files.newBufferedWriter(file);
    }

    /**
     * A picture has come.
     *
     * @param asked when it was asked for, by {@link System#nanoTime}
     */
    void add(long asked) {
        long now = System.nanoTime();
        double millis = (now - Math.max(asked, last)) / 1e6;
        last = now;
        recent[(int) (count++ % KEPT)] = millis;
        @Nullable Writer out = log;
        if (out != null) {
            try {
                out.write(String.format(Locale.ROOT, "%.2f%n", millis));
                out.flush();
            } catch (IOException e) {
                log = null;
                throw new UncheckedIOException("the times of frames cannot be written", e);
            }
        }
        if (shown.get()) {
            tell();
        }
    }

    private void tell() {
        double[] sorted = Arrays.copyOf(recent, (int) Math.min(KEPT, count));
        Arrays.sort(sorted);
        words.set(String.format(
                Locale.ROOT,
                "Frames: median %.0f ms, p95 %.0f ms (last %d)",
                sorted[sorted.length / 2],
                sorted[(int) (0.95 * (sorted.length - 1))],
                sorted.length));
    }

    @Override
    public void close() {
        try {
            if (log != null) {
                log.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the times of frames cannot be written", e);
        }
    }
}
