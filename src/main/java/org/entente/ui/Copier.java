package org.entente.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.concurrent.Task;
import javafx.scene.image.Image;
import org.entente.draw.Palette;
import org.entente.draw.file.PictureFormat;
import org.entente.draw.file.Subject;
import org.entente.io.format.TableText;
import org.jspecify.annotations.Nullable;

/** Puts what is shown, or a part of it, on the clipboard, and tells what was copied. */
final class Copier {
    /** Above, HTML would be some 100 MB for a spreadsheet that reads the text as well. */
    private static final int MOST_ROWS_IN_HTML = 20_000;

    private final Workspace workspace;
    private final Supplier<Palette> palette;
    private final Phrases phrases;
    private final Desktop desktop;
    private final Background background;
    private final Consumer<Notice> tell;
    private @Nullable Task<?> underWay;

    /** @param palette that of the window now */
    Copier(
            Workspace workspace,
            Supplier<Palette> palette,
            Phrases phrases,
            Desktop desktop,
            Background background,
            Consumer<Notice> tell) {
        this.workspace = workspace;
        this.palette = palette;
        this.phrases = phrases;
        this.desktop = desktop;
        this.background = background;
        this.tell = tell;
    }

    /** What is selected, in the way that fits it; the picture where nothing is. */
    void selection() {
        Selection selected = workspace.selection().selection();
        OptionalInt tie = selected.selectedTie();
        List<Integer> actors = selected.selectedActors();
        if (tie.isPresent()) {
            tie(tie.getAsInt());
        } else if (selected instanceof Selection.TrailBetween) {
            workspace.trails().trails(selected).ifPresent(this::trail);
        } else if (actors.isEmpty()) {
            picture();
        } else {
            names(actors);
        }
    }

    /** The picture of what is visible, as it is exported. */
    void picture() {
        Subject subject = Exporter.subject(workspace.scene(), palette.get());
        start("the picture", () -> image(subject), desktop::copy);
    }

    private static Image image(Subject subject) throws IOException, InterruptedException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PictureFormat.PNG.write(subject, png);
        return new Image(new ByteArrayInputStream(png.toByteArray()));
    }

    /** The ties that are visible, a row each. */
    void tableOfTies() {
        tableOfTies(workspace.visible().ties().toArray());
    }

    /** The actors that are visible, a row each. */
    void tableOfActors() {
        int[] actors = workspace.visible().actors().toArray();
        GraphTable table = new GraphTable(workspace.graph(), workspace.evidence());
        table(phrases.count(actors.length, "actor", "actors"), () -> table.ofActors(actors));
    }

    /** Ties in that order, a row each. */
    void tableOfTies(int... ties) {
        GraphTable table = new GraphTable(workspace.graph(), workspace.evidence());
        table(phrases.count(ties.length, "tie", "ties"), () -> table.ofTies(ties));
    }

    private record Rows(String text, @Nullable String html) {
        static Rows of(TableText table) {
            return new Rows(table.tabSeparated(), table.rows().size() > MOST_ROWS_IN_HTML ? null : table.html());
        }
    }

    private void table(String rows, Callable<TableText> make) {
        start("a table of " + rows, () -> Rows.of(make.call()), made -> desktop.copy(made.text(), made.html()));
    }

    /** A tie with its quotes and where these stand. */
    void tie(int number) {
        int quotes = workspace.graph().tie(number).quotes().size();
        text(
                new TieText(phrases, workspace.graph(), workspace.evidence()).of(number),
                quotes == 0
                        ? "the tie, which has no quote"
                        : "the tie with " + phrases.count(quotes, "quote", "quotes"));
    }

    private void trail(TrailModel.Trails trails) {
        TrailModel.Kind kind = workspace.trails().kindProperty().get();
        text(
                new TrailText(phrases, workspace.graph(), workspace.evidence()).of(trails.of(kind), trails.words(kind)),
                "the trail with its quotes");
    }

    /** The names of actors, a line each. */
    void names(List<Integer> actors) {
        String names = actors.stream()
                .map(actor -> workspace.graph().actor(actor).name())
                .collect(Collectors.joining("\n"));
        text(names, actors.size() == 1 ? "“" + names + "”" : phrases.count(actors.size(), "name", "names"));
    }

    /** A text, where who asked for it shows that it is copied. */
    void quietly(String text) {
        giveUp();
        desktop.copy(text);
    }

    private void text(String text, String what) {
        quietly(text);
        tellOf(what);
    }

    private void tellOf(String what) {
        tell.accept(new Notice("Copied " + what + "."));
    }

    private <T> void start(String what, Callable<T> make, Consumer<T> copy) {
        giveUp();
        Task<T> task = Background.task(progress -> make.call());
        underWay = task;
        background.start(
                task,
                made -> {
                    copy.accept(made);
                    tellOf(what);
                },
                failure -> tell.accept(
                        new Notice(Phrases.capitalized(what) + " could not be copied: " + failure.getMessage())));
        background.whenSlow(task, () -> tell.accept(new Notice("Copying " + what + " …")));
    }

    /** What is copied last is what a person wants to paste. */
    private void giveUp() {
        @Nullable Task<?> before = underWay;
        underWay = null;
        if (before != null) {
            before.cancel();
        }
    }
}
