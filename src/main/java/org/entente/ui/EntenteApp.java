package org.entente.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The window. */
public final class EntenteApp {
    private EntenteApp() {}

    public static void open(@Nullable Path file) {
        System.err.println(file);
    }
}
