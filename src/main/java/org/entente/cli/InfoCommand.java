package org.entente.cli;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente info FILE [--json]}. */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description = "Counts what is in a dossier, and tells its problems.")
final class InfoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a dossier, or a graph of another program")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws InterruptedIOException {
        return Info.print(
                file,
                options,
                json,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }
}
