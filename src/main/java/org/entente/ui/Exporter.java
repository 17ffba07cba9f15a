package org.entente.ui;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.file.PictureFormat;
import org.entente.draw.file.Subject;
import org.entente.io.FileTrouble;
import org.entente.io.SafeFile;
import org.entente.io.format.GraphExport;
import org.entente.model.Dossier;
import org.kordamp.ikonli.feather.Feather;

/** Writes the graph that is open, or a picture of what is visible of it, for other programs. */
final class Exporter {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final double SCALE = 2;

    private final Window window;
    private final Desktop desktop;
    private final Background background;
    private final Cover cover;
    private final Workspace workspace;
    private final Supplier<Palette> palette;
    private final Consumer<Notice> tell;

    /** @param palette that of the window now */
    Exporter(
            Window window,
            Desktop desktop,
            Background background,
            Cover cover,
            Workspace workspace,
            Supplier<Palette> palette,
            Consumer<Notice> tell) {
        this.window = window;
        this.desktop = desktop;
        this.background = background;
        this.cover = cover;
        this.workspace = workspace;
        this.palette = palette;
        this.tell = tell;
    }

    /** Opens a menu of all that can be exported. */
    Button button(Copier copier) {
        return Controls.menu(
                "Export",
                Feather.SHARE,
                "Opens a menu of pictures and formats, for files and the clipboard",
                "Export or copy a picture, a page or the graph",
                items -> fill(items, copier));
    }

    private void fill(List<MenuItem> items, Copier copier) {
        for (PictureFormat format : PictureFormat.values()) {
            items.add(Controls.item(words(format), () -> export(format)));
        }
        items.add(new SeparatorMenuItem());
        for (GraphExport.Format format : GraphExport.formats()) {
            items.add(Controls.item(format.name() + " …", () -> export(format)));
        }
        items.addAll(List.of(
                new SeparatorMenuItem(),
                Controls.item("Copy picture", copier::picture),
                Controls.item("Copy ties shown as a table", copier::tableOfTies),
                Controls.item("Copy actors shown as a table", copier::tableOfActors)));
    }

    private static String words(PictureFormat format) {
        return switch (format) {
            case PNG -> "Picture (PNG) …";
            case SVG -> "Drawing (SVG) …";
            case PDF -> "Print (PDF) …";
            case HTML -> "Page with quotes (HTML) …";
        };
    }

    private void export(PictureFormat format) {
        desktop.chooseTarget(window, suggested(format.ending()), format.ending())
                .ifPresent(target -> {
                    Scene scene = workspace.scene();
                    Palette colors = palette.get();
                    write(target, () -> {
                        Subject subject = subject(scene, colors);
                        return Map.of(target, out -> write(format, subject, out));
                    });
                });
    }

    /** What a picture of the window shows. */
    static Subject subject(Scene scene, Palette palette) {
        return new Subject(scene, palette, new AwtTextMeter(), WIDTH, HEIGHT, SCALE);
    }

    private static void write(PictureFormat format, Subject subject, OutputStream out) throws IOException {
        try {
            format.write(subject, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("painting was cancelled");
        }
    }

    /** Tells what would be lost before it is. */
    private void export(GraphExport.Format format) {
        Dossier dossier = workspace.graph().dossier();
        background.start(
                () -> GraphExport.of(dossier, format),
                export -> {
                    List<String> lost = export.lost();
                    if (lost.isEmpty()) {
                        choose(format, export);
                    } else {
                        cover.show(sheet(format, lost, () -> choose(format, export)));
                    }
                },
                failure -> fail(failure, "the graph"));
    }

    private Sheet sheet(GraphExport.Format format, List<String> lost, Runnable go) {
        VBox content = new VBox(6);
        lost.forEach(what -> content.getChildren().add(Controls.wrapped("· " + what, "sheet-text")));
        return new Sheet(format.name() + " cannot hold all of it", cover::clear, content)
                .withButton("Cancel", () -> {})
                .withButton("Export without", go);
    }

    private void choose(GraphExport.Format format, GraphExport export) {
        String ending = "." + format.word();
        desktop.chooseTarget(window, suggested(ending), ending)
                .ifPresent(target -> write(target, () -> export.files(target)));
    }

    private String suggested(String ending) {
        String name = workspace.document().name();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ending;
    }

    private interface Files {
        Map<Path, SafeFile.Content> toWrite();
    }

    private void write(Path target, Files files) {
        Task<List<Path>> writing = Background.task(progress -> {
            List<Path> written = new ArrayList<>();
            for (Map.Entry<Path, SafeFile.Content> file : files.toWrite().entrySet()) {
                SafeFile.write(file.getKey(), file.getValue());
                written.add(file.getKey());
            }
            return written;
        });
        background.start(
                writing,
                written -> {
                    cover.clear();
                    tell.accept(new Notice("Exported to " + names(written) + "."));
                },
                failure -> {
                    cover.clear();
                    fail(failure, "“" + target.getFileName() + "”");
                });
        background.whenSlow(writing, () -> cover.show(busy(target, writing)));
    }

    private Sheet busy(Path target, Task<?> slow) {
        return new Sheet("Exporting “" + target.getFileName() + "” …", () -> {}, new ProgressIndicator())
                .withButton("Cancel", () -> {
                    slow.cancel();
                    cover.clear();
                });
    }

    private static String names(List<Path> files) {
        return String.join(
                " and ",
                files.stream().map(file -> "“" + file.getFileName() + "”").toList());
    }

    private void fail(Throwable failure, String what) {
        String why = failure instanceof IOException io ? FileTrouble.reason(io) : String.valueOf(failure.getMessage());
        tell.accept(
                new Notice(String.format(Locale.ROOT, "%s could not be written: %s", Phrases.capitalized(what), why)));
    }
}
