package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static void open(@Nullable Path file, @Nullable Path frameLog) throws EntenteCommand.Unavailable {
        WhyNoWindow why = WhyNoWindow.here();
        if (why.isLinux() && System.getenv("DISPLAY") == null) {
            throw new EntenteCommand.Unavailable("there is no display", null);
        }
        try {
            EntenteApp.open(file, frameLog);
        } catch (EntenteApp.NoJavaFx e) {
            throw new EntenteCommand.Unavailable(why.after(e), e);
        } catch (NoClassDefFoundError e) {
            if (!String.valueOf(e.getMessage()).startsWith("javafx/")) {
                throw e;
            }
            throw new EntenteCommand.Unavailable(why.withoutJavaFx(), e);
        }
    }
}
