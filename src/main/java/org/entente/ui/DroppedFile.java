package org.entente.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.io.SourceTexts;
import org.entente.io.format.GraphFiles;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** A file dropped on the window is a dossier to be opened, or, as a text is, that of the source that is being read and has none. */
final class DroppedFile implements DropVeil.Place {
    private final Supplier<@Nullable DossierPage> page;
    private final Consumer<Path> open;

    DroppedFile(Supplier<@Nullable DossierPage> page, Consumer<Path> open) {
        this.page = page;
        this.open = open;
    }

    @Override
    public String words(Path file) {
        String name = "“" + file.getFileName() + "”";
        return source(file)
                .map(source -> "Drop to make " + name + " the text of “" + source.title() + "”")
                .orElseGet(() ->
                        GraphFiles.isUsual(file) ? "Drop to open " + name : "Drop to try " + name + " as a graph");
    }

    @Override
    public void drop(Path file) {
        source(file)
                .ifPresentOrElse(
                        source -> {
                            @Nullable DossierPage shown = page.get();
                            if (shown != null) {
                                shown.attacher().attach(source, file);
                            }
                        },
                        () -> open.accept(file));
    }

    @Override
    public Optional<String> wordsForText() {
        @Nullable DossierPage shown = page.get();
        return shown == null
                ? Optional.empty()
                : shown.textWanted().map(source -> "Drop to make this the text of “" + source.title() + "”");
    }

    @Override
    public void dropText(String text) {
        @Nullable DossierPage shown = page.get();
        if (shown != null) {
            shown.textWanted().ifPresent(source -> shown.attacher().attach(source, text));
        }
    }

    private Optional<Source> source(Path file) {
        @Nullable DossierPage shown = page.get();
        return shown != null && SourceTexts.isText(String.valueOf(file.getFileName()))
                ? shown.textWanted()
                : Optional.empty();
    }
}
