package org.entente.cli;

import java.io.File;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code entente [FILE]}: opens the window; where this machine cannot, tells of the file what can be told without one. */
final class WindowCommand {
    private WindowCommand() {}

    /** @return the exit code, when the window is closed */
    static int run(
            EntenteCommand.Window window,
            @Nullable Path file,
            @Nullable Path frameLog,
            PrintWriter out,
            PrintWriter err)
            throws InterruptedIOException {
        try {
            window.open(file, frameLog);
            return ExitCode.WELL;
        } catch (EntenteCommand.Unavailable e) {
            err.println("entente: no window can open here (" + e.getMessage() + ").");
            if (file == null) {
                err.println("Try: entente --help");
                return ExitCode.FAILED;
            }
            err.flush();
            int code = Info.print(file, new ReadingOptions(), false, out, err);
            if (code != ExitCode.FAILED) {
                err.println("To draw it without one: " + self() + " render " + quoted(file) + " -o "
                        + quoted(picture(file)));
            }
            return code;
        }
    }

    /** How this program was called, as far as the class path tells. */
    private static String self() {
        String classPath = System.getProperty("java.class.path", "");
        boolean oneJar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return oneJar ? "java -jar " + quoted(Path.of(classPath)) : "entente";
    }

    private static Path picture(Path dossier) {
        String name = dossier.getFileName() == null
                ? "picture"
                : dossier.getFileName().toString();
        return Path.of(name.replaceFirst("\\.[^.]*$", "") + ".png");
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./\\\\:+,@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
