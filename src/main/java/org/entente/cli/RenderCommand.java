package org.entente.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.entente.draw.Arrangement;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.RasterPainter;
import org.entente.draw.Scene;
import org.entente.draw.map.MapPicture;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.entente.model.Dossier;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code entente render FILE -o out.png}: the picture as the window draws it, without a display. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Draws a dossier as the window does, into a PNG.")
final class RenderCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a dossier (JSON)")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the picture to write, its name ending in .png")
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
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Theme theme;

    @Option(names = "--hide", paramLabel = "TYPE", description = "a tie type not to be shown; may be given again")
    private List<String> hide = List.of();

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
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            err.println("entente: pictures are written as PNG: let the name of “" + output + "” end in .png");
            return ExitCode.FAILED;
        }
        if (OutputFile.isFolder(output, err)) {
            return ExitCode.FAILED;
        }
        ReadResult read = Reading.of(file, err);
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
        BufferedImage image = paint(visible, CheckedFile.of(file, dossier));
        boolean written = OutputFile.write(
                output,
                out -> {
                    if (!ImageIO.write(image, "png", out)) {
                        throw new IOException("this Java cannot write PNG");
                    }
                },
                err);
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

    private BufferedImage paint(VisiblePart visible, CheckedFile checked) throws InterruptedIOException {
        Scene scene = Arrangement.scene(visible, checked.support(visible.graph()));
        Palette palette = theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
        if (visible.actorCount() > MapPicture.FEW) {
            return map(scene, palette);
        }
        AwtTextMeter meter = new AwtTextMeter();
        Camera camera = Camera.fit(scene, palette, meter, size.width(), size.height());
        Picture picture = Picture.of(scene, palette, camera.zoom(), meter);
        return new RasterPainter(meter).paint(picture, palette, camera, size.width(), size.height());
    }

    private BufferedImage map(Scene scene, Palette palette) throws InterruptedIOException {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        try {
            int[] pixels = MapPicture.of(scene, palette, size.width(), size.height());
            image.setRGB(0, 0, size.width(), size.height(), pixels, 0, size.width());
            return image;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("painting was cancelled");
        }
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
