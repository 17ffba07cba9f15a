package org.entente.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.entente.io.SourceTexts;
import org.entente.model.Source;

/** Gives sources the texts that a person pastes, drops or chooses. */
final class TextAttacher implements EmptySource.TextSupply {
    private final Workspace workspace;
    private final Background background;
    private final Desktop desktop;
    private final Consumer<String> tell;

    /** @param tell called with why there is no text in what was given */
    TextAttacher(Workspace workspace, Background background, Desktop desktop, Consumer<String> tell) {
        this.workspace = workspace;
        this.background = background;
        this.desktop = desktop;
        this.tell = tell;
    }

    @Override
    public void paste(Source source) {
        desktop.pasted()
                .filter(text -> !text.isBlank())
                .ifPresentOrElse(
                        text -> workspace.sourcing().attach(source.id(), text),
                        () -> tell.accept("There is no text on the clipboard: copy the article first."));
    }

    @Override
    public void choose(Source source, Window over) {
        desktop.chooseText(over).ifPresent(file -> attach(source, file));
    }

    /** Gives a source the text in a file, read in the background. */
    void attach(Source source, Path file) {
        background.start(
                () -> SourceTexts.in(file),
                outcome -> {
                    if (outcome instanceof SourceTexts.Found found) {
                        workspace.sourcing().attach(source.id(), found.text());
                    } else if (outcome instanceof SourceTexts.Unreadable trouble) {
                        tell.accept("“" + trouble.file() + "” cannot be read: " + trouble.reason());
                    }
                },
                failure -> tell.accept("“" + file.getFileName() + "” cannot be read: " + failure));
    }
}
