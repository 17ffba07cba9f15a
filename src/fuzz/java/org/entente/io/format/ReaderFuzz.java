package org.entente.io.format;

import java.io.IOException;

/** What Jazzer calls: its one argument is the name of a {@link Fuzzed}. */
public final class ReaderFuzz {
    private static Fuzzed fuzzed = Fuzzed.DOSSIER;

    private ReaderFuzz() {}

    public static void fuzzerInitialize(String[] arguments) throws IOException {
        fuzzed = Fuzzed.valueOf(arguments[0]);
        fuzzed.warmUp();
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        fuzzed.run(bytes);
    }
}
