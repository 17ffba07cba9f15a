package org.entente.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.entente.io.TableReading;
import org.jspecify.annotations.Nullable;

/** Tells how tables were read, asks how they are to be read, and keeps the answers. */
final class TableQuestions {
    private final Window window;
    private final Desktop desktop;
    private final Cover cover;
    private final KeptSettings settings;
    private final FileReading reading;

    TableQuestions(Window window, Desktop desktop, Cover cover, KeptSettings settings, FileReading reading) {
        this.window = window;
        this.desktop = desktop;
        this.cover = cover;
        this.settings = settings;
        this.reading = reading;
    }

    /**
     * How a file was read, with an offer to read it otherwise; empty where it is no table, or a person has just said how.
     *
     * @param unlessLost does what would lose the open dossier, unless there is something to lose and the person stays
     */
    Optional<Notice> toTell(Opened.Ready ready, Consumer<Runnable> unlessLost) {
        @Nullable TableReading table = ready.workspace().read().table();
        @Nullable Path file = ready.workspace().document().file();
        if (table == null || file == null || ready.asSaid()) {
            return Optional.empty();
        }
        return Optional.of(new Notice("Read as " + table.note() + ".")
                .offering("Change columns …", () -> unlessLost.accept(() -> ask(file, table))));
    }

    /** Asks which columns are which, and reads the file so. */
    void ask(Path file, TableReading table) {
        ColumnSheet columns = new ColumnSheet(table, () -> desktop.chooseFile(window, file.getParent()));
        cover.show(columns.sheet(file, cover::clear, (use, nodes) -> {
            settings.change(known -> use.headed() ? known.withTable(use) : known);
            reading.run(file, progress -> Opened.asSaid(file, use.choices(nodes), progress), () -> null);
        }));
    }
}
