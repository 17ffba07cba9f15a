package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.util.StringConverter;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** A quote: its words, who said them, where they stand, how far to trust them. */
final class QuoteForm {
    private final @Nullable Quote before;
    private final Form form = new Form();
    private final TextArea words;
    private final ActorField speaker;
    private final ComboBox<Source> source = new ComboBox<>();
    private final GradeField grade;

    /** @param before the quote that is to be changed; null for a new one */
    QuoteForm(Dossier dossier, @Nullable Quote before) {
        this.before = before;
        words = form.paragraph("Words", before == null ? null : before.text(), 4);
        words.setPromptText("Verbatim, as they stand in the source");
        @Nullable String says = before == null ? null : before.speaker();
        speaker = form.with(
                "Speaker",
                new ActorField("Speaker", dossier.actors(), dossier.actor(says).orElse(null)));
        if (says != null && speaker.name().isEmpty()) {
            speaker.setText(says);
        }
        List<Source> sources = dossier.sources();
        source.getItems().setAll(sources);
        source.setConverter(new Titles());
        source.setMaxWidth(Double.MAX_VALUE);
        source.setPromptText("No source");
        source.setAccessibleText("Source");
        if (before != null) {
            sources.stream()
                    .filter(one -> one.id().equals(before.source()))
                    .findFirst()
                    .ifPresent(source::setValue);
        }
        form.with("Source", source);
        grade = form.with("Grade", new GradeField(before == null ? null : before.grade()));
    }

    private static final class Titles extends StringConverter<Source> {
        @Override
        public String toString(@Nullable Source source) {
            return source == null ? "" : source.title();
        }

        @Override
        public @Nullable Source fromString(String title) {
            return null;
        }
    }

    private Quote quote() {
        Quote base = before == null ? new Quote("", null, null, null) : before;
        String name = speaker.name();
        @Nullable String says = name.isEmpty() ? null : speaker.actor().map(Actor::id).orElse(name);
        @Nullable Source chosen = source.getValue();
        boolean moved = chosen != null && !chosen.id().equals(base.source())
                || !words.getText().equals(base.text());
        return base.withText(words.getText().strip())
                .withSpeaker(says)
                .withSource(chosen == null ? base.source() : chosen.id(), moved ? null : base.at())
                .withGrade(grade.grade());
    }

    Sheet sheet(Runnable close, Consumer<Quote> take) {
        return new Sheet(before == null ? "New quote" : "Quote", close, form)
                .asForm(words)
                .withButton("Cancel", () -> {})
                .withButton(
                        before == null ? "Add quote" : "Change",
                        () -> take.accept(quote()),
                        words.textProperty().map(String::isBlank));
    }
}
