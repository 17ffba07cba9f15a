package org.entente.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente [FILE]}: opens the window; subcommands do the rest without one. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            InfoCommand.class,
            CheckCommand.class,
            LayoutCommand.class,
            RenderCommand.class,
            ConvertCommand.class
        },
        header = "Shows who is tied to whom, and who said so.",
        description = "Without a subcommand opens the window, with FILE in it.",
        footer = {"", "Exit codes: 0 all well, 1 read with findings, 2 could not be read or a wrong call."})
public final class EntenteCommand implements Callable<Integer> {
    private static final String UNUSABLE_NAME =
            "this name of a file cannot be used here: set a locale with UTF-8, as LC_ALL=C.UTF-8";

    private final Window window;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "a dossier, or a graph of another program")
    private @Nullable Path file;

    @Option(
            names = "--frame-log",
            paramLabel = "LOG",
            description = "write how long each frame of the map takes, a line each, in ms")
    private @Nullable Path frameLog;

    private EntenteCommand(Window window) {
        this.window = window;
    }

    /** Opens the window and returns when it is closed. */
    public interface Window {
        /**
         * @param file     to open in it; null for the welcome page
         * @param frameLog to write how long each frame of the map takes, in ms; null: nowhere
         * @throws Unavailable if this machine cannot show a window; its message says why in a few words
         */
        void open(@Nullable Path file, @Nullable Path frameLog) throws Unavailable;
    }

    /** There is no display, or a library that windows need is missing. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1;

        public Unavailable(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * Runs a command line.
     *
     * @return the exit code: 0 all well, 1 findings, 2 could not be read or a wrong call
     */
    public static int run(Window window, PrintWriter out, PrintWriter err, String... arguments) {
        int code;
        try {
            if (arguments.length == 0) {
                code = WindowCommand.run(window, null, null, out, err);
            } else if (arguments.length == 1 && isFile(arguments[0])) {
                code = WindowCommand.run(window, Path.of(arguments[0]), null, out, err);
            } else {
                code = parser(window, out, err).execute(arguments);
            }
        } catch (IOException | RuntimeException | Error e) {
            code = Failure.tell(e, err);
        }
        if (out.checkError()) {
            err.println("entente: the output could not be written");
            code = ExitCode.FAILED;
        }
        err.flush();
        return code;
    }

    /** Whether that is plainly the name of a file: to make a parser for it takes longer than to read it. */
    private static boolean isFile(String argument) {
        try {
            boolean option = argument.startsWith("-") || argument.startsWith("@");
            return !option && Path.of(argument).toString().endsWith(".json");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static CommandLine parser(Window window, PrintWriter out, PrintWriter err) {
        return new CommandLine(new EntenteCommand(window))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(EntenteCommand::wrongCall)
                .setExecutionExceptionHandler((failure, called, parsed) -> Failure.tell(failure, err));
    }

    private static int wrongCall(CommandLine.ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        boolean unusable = String.valueOf(e.getMessage()).contains(InvalidPathException.class.getSimpleName());
        err.println("entente: " + (unusable ? UNUSABLE_NAME : e.getMessage()));
        err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.FAILED;
    }

    @Override
    public Integer call() throws InterruptedIOException {
        CommandLine line = spec.commandLine();
        return WindowCommand.run(window, file, frameLog, line.getOut(), line.getErr());
    }
}
