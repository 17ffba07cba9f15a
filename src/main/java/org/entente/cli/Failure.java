package org.entente.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is told of a failure that no command foresaw: at most three lines, the whole of it in a file. */
final class Failure {
    private Failure() {}

    /** @return the exit code */
    static int tell(Throwable failure, PrintWriter err) {
        if (failure instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
            err.println("entente: cancelled");
        } else if (failure instanceof OutOfMemoryError) {
            err.println("entente: out of memory, of which Java may use "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB here");
            err.println("To give it more, say so before -jar: java -Xmx4g -jar ...");
        } else {
            err.println("entente: this should not have happened: " + oneLine(root(failure)));
            err.println("Please report it, with " + trace(failure));
        }
        return ExitCode.FAILED;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String oneLine(Throwable failure) {
        return failure.toString().replaceAll("\\s+", " ");
    }

    /** The file with the whole trace; where none can be written, the place in question. */
    private static String trace(Throwable failure) {
        try {
            Path file = Files.createTempFile("entente-", ".txt");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                failure.printStackTrace(out);
            }
            return file.toString();
        } catch (IOException e) {
            StackTraceElement[] places = root(failure).getStackTrace();
            return places.length == 0 ? "what you did" : "this: " + places[0];
        }
    }
}
