package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.ui.EntenteApp;

/** Where the program begins, once its launcher has found the libraries for this platform. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(EntenteCommand.run(EntenteApp::open, out, err, arguments));
    }
}
