package org.entente.ui;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.entente.graph.NewId;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** A source: what it is called, who published it and when, its link, its text. */
final class SourceForm {
    private final Dossier dossier;
    private final @Nullable Source before;
    private final Form form = new Form();
    private final TextField title;
    private final TextField publisher;
    private final TextField author;
    private final DateField date;
    private final TextField url;
    private final @Nullable TextArea text;

    /** @param before the source that is to be changed; null for a new one */
    SourceForm(Dossier dossier, @Nullable Source before) {
        this.dossier = dossier;
        this.before = before;
        title = form.line("Title", before == null ? null : before.title(), "Headline");
        publisher = form.line("Publisher", before == null ? null : before.publisher(), "Al Jazeera");
        author = form.line("Author", before == null ? null : before.author(), "");
        date = form.with("Date", new DateField("Date", before == null ? null : before.date()));
        url = form.line("Link", before == null ? null : before.url(), "https://");
        text = before != null && before.file() != null && before.text() == null
                ? null
                : form.paragraph("Text", before == null ? null : before.text(), 8);
        if (text != null) {
            text.setPromptText("Paste the article: words in it can then be quoted");
        }
    }

    private static @Nullable String orNone(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private Source source() {
        String name = title.getText().strip();
        Source base = before == null
                ? Source.named(
                        NewId.of(name, "source", dossier.sources().stream().map(Source::id)), name)
                : before;
        Source named = base.withTitle(name)
                .withPublisher(orNone(publisher.getText()))
                .withAuthor(orNone(author.getText()))
                .withUrl(orNone(url.getText()));
        // A date that is none stands in the file as it was written: it goes only for another.
        Source dated = date.date() == null && base.date() == null ? named : named.withDate(date.date());
        return text == null ? dated : dated.withText(text.getText().isBlank() ? null : text.getText());
    }

    Sheet sheet(Runnable close, Consumer<Source> take) {
        return new Sheet(before == null ? "New source" : "Source", close, form)
                .asForm(title)
                .withButton("Cancel", () -> {})
                .withButton(
                        before == null ? "Add source" : "Change",
                        () -> take.accept(source()),
                        title.textProperty().map(String::isBlank).flatMap(blank -> date.wrong()
                                .map(wrong -> blank || wrong)));
    }
}
