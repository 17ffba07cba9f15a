package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.ui.EntenteApp;
import org.jspecify.annotations.Nullable;

/** Where the program begins, once its launcher has found the libraries for this platform. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(EntenteCommand.run(Main::open, out, err, arguments));
    }

    private static void open(@Nullable Path file) throws EntenteCommand.Unavailable {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (linux && System.getenv("DISPLAY") == null) {
            throw new EntenteCommand.Unavailable("there is no display", null);
        }
        try {
            EntenteApp.open(file);
        } catch (RuntimeException | LinkageError e) {
            throw new EntenteCommand.Unavailable(reason(e), e);
        }
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("DISPLAY")) {
                return "the display cannot be opened";
            }
            if (message.toLowerCase(Locale.ROOT).contains("gtk") || cause instanceof UnsatisfiedLinkError) {
                return "a library for windows is missing: install GTK 3";
            }
        }
        return "JavaFX did not start: " + failure.getMessage();
    }
}
