package org.entente.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.entente.io.SourceTexts;
import org.entente.model.Change;
import org.entente.model.Source;

/** Gives sources the texts that a person pastes, drops or chooses. */
final class TextAttacher implements EmptySource.TextSupply {
    private final Editor editor;
    private final Background background;
    private final Desktop desktop;
    private final Consumer<String> tell;

    /** @param tell called with why there is no text in what was given */
    TextAttacher(Editor editor, Background background, Desktop desktop, Consumer<String> tell) {
        this.editor = editor;
        this.background = background;
        this.desktop = desktop;
        this.tell = tell;
    }

    @Override
    public void paste(Source source) {
        desktop.pasted()
                .filter(text -> !text.isBlank())
                .ifPresentOrElse(
                        text -> attach(source, text),
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
                        attach(source, found.text());
                    } else if (outcome instanceof SourceTexts.Unreadable trouble) {
                        tell.accept("“" + trouble.file() + "” cannot be read: " + trouble.reason());
                    }
                },
                failure -> tell.accept("“" + file.getFileName() + "” cannot be read: " + failure));
    }

    /** Gives a source that text. */
    void attach(Source source, String text) {
        editor.perform("give “" + source.title() + "” its text", new Change.PutSource(source.withText(text)));
    }
}
