package org.entente.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.draw.Arrangement;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.file.PictureFormat;
import org.entente.draw.file.Subject;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.entente.model.Dossier;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code entente render FILE -o out.png}: the picture as the window draws it, without a display. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Draws a graph as the window does, as PNG, SVG, PDF or a page to be read in a browser (HTML).")
final class RenderCommand implements Callable<Integer> {
    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a dossier, or a graph of another program")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the picture to write, its name ending in .png, .svg, .pdf or .html")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1600x1000",
            converter = SizeConverter.class,
            description = "in pixels, 16 to 16384 each (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Size size;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "pixels for each of these in a PNG, 0.1 to 10 (default: ${DEFAULT-VALUE})")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Theme theme;

    @Option(names = "--hide", paramLabel = "TYPE", description = "a tie type not to be shown; may be given again")
    private List<String> hide = List.of();

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    enum Theme {
        LIGHT,
        DARK;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In pixels. */
    record Size(int width, int height) {}

    static final class SizeConverter implements ITypeConverter<Size> {
        private static final Pattern FORM = Pattern.compile("(\\d{2,5})[xX×](\\d{2,5})");

        @Override
        public Size convert(String value) {
            Matcher matcher = FORM.matcher(value);
            if (matcher.matches()) {
                int width = Integer.parseInt(matcher.group(1));
                int height = Integer.parseInt(matcher.group(2));
                if (Math.min(width, height) >= 16 && Math.max(width, height) <= 16384) {
                    return new Size(width, height);
                }
            }
            throw new TypeConversionException("“" + value + "” is no size: write it as 1600x1000, 16 to 16384 each");
        }
    }

    @Override
    public Integer call() throws InterruptedIOException {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Optional<PictureFormat> format = PictureFormat.of(output);
        if (format.isEmpty()) {
            err.println("entente: let the name of “" + output + "” end in one of these: " + endings());
            return ExitCode.FAILED;
        }
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
            err.println("entente: “" + scale + "” is no scale: give one from 0.1 to 10");
            return ExitCode.FAILED;
        }
        if (OutputFile.isFolder(output, err)) {
            return ExitCode.FAILED;
        }
        ReadResult read = Reading.of(file, options, err);
        @Nullable Dossier dossier = read.dossier();
        if (dossier == null) {
            return ExitCode.FAILED;
        }
        TieGraph graph = TieGraph.of(dossier);
        @Nullable Set<String> hidden = hidden(graph, err);
        if (hidden == null) {
            return ExitCode.FAILED;
        }
        VisiblePart visible = VisiblePart.of(graph, Lens.ALL.withHiddenTypes(hidden));
        Scene scene = Arrangement.scene(visible, CheckedFile.of(file, dossier).support(visible.graph()));
        Palette palette = theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
        Subject subject = new Subject(scene, palette, new AwtTextMeter(), size.width(), size.height(), scale);
        boolean written = OutputFile.write(output, out -> write(format.get(), subject, out), err);
        if (!written) {
            return ExitCode.FAILED;
        }
        report(read, (System.nanoTime() - start) / 1_000_000);
        return Reading.exitCode(read);
    }

    private @Nullable Set<String> hidden(TieGraph graph, PrintWriter err) {
        Set<String> hidden = new LinkedHashSet<>(graph.dossier().view().hiddenTypes());
        for (String wanted : hide) {
            List<String> found = graph.tieTypes().stream()
                    .filter(type -> type.id().equals(wanted) || type.label().equalsIgnoreCase(wanted))
                    .map(TieType::id)
                    .toList();
            if (found.isEmpty()) {
                String known = String.join(
                        ", ",
                        graph.tieTypes().stream().map(TieType::id).limit(20).toList());
                err.println("entente: there is no tie type “" + wanted + "”. There are: " + known);
                return null;
            }
            hidden.addAll(found);
        }
        return hidden;
    }

    private static void write(PictureFormat format, Subject subject, OutputStream out) throws IOException {
        try {
            format.write(subject, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("painting was cancelled");
        }
    }

    private static String endings() {
        return Arrays.stream(PictureFormat.values()).map(PictureFormat::ending).collect(Collectors.joining(", "));
    }

    private void report(ReadResult read, long millis) {
        Reading.tellCount(read, file, spec.commandLine().getErr());
        if (json) {
            spec.commandLine().getOut().println(Rendered.json(output, size, millis));
        }
    }

    /** What {@code --json} prints; the components are its keys. */
    private record Rendered(String file, int width, int height, long millis) {
        static String json(Path file, Size size, long millis) {
            return new com.google.gson.GsonBuilder()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(new Rendered(file.toString(), size.width(), size.height(), millis));
        }
    }
}
