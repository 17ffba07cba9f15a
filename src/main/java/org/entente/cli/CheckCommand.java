package org.entente.cli;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.io.ReadResult;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente check FILE… [--json]}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Holds every quote against the text of its source.",
        footer = {
            "",
            "Exit code 1 where a quote is altered or not found, a text cannot be read, or a file has warnings;",
            "not for what leaves out a negation or a speaker, nor for remarks, unchecked quotes and contradictions."
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "dossiers, or graphs of other programs")
    private List<Path> files = List.of();

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws InterruptedIOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<CheckedFile> checked = new ArrayList<>();
        int code = ExitCode.WELL;
        for (Path file : files) {
            ReadResult read = Reading.of(file, options, err);
            code = Math.max(code, Reading.exitCode(read));
            @Nullable Dossier dossier = read.dossier();
            if (dossier != null) {
                CheckedFile done = CheckedFile.of(file, dossier);
                ReadResult found = read.with(file.toString(), done.unreadable());
                Reading.tellProblems(found, err);
                checked.add(done);
                code = Math.max(code, Reading.exitCode(found));
                code = Math.max(code, done.holds() ? ExitCode.WELL : ExitCode.FINDINGS);
            }
        }
        if (json) {
            out.println(CheckReport.json(checked));
        } else if (!checked.isEmpty()) {
            CheckReport.write(checked, new Plain(out));
        }
        return code;
    }
}
