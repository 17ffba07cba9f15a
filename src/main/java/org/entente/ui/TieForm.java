package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** Who is tied to whom, and how; and where it begins with a quote, the words that say so. */
final class TieForm {
    private static final int MOST_NAMED = 8;

    private final Dossier dossier;
    private final @Nullable Quote quote;
    private final Form form = new Form();
    private final ActorField from;
    private final TypeField type;
    private final ActorField to;
    private final DateField date = new DateField("Date", null);
    private final DateField until = new DateField("Until", null);
    private final @Nullable TextField place;
    private final @Nullable ActorField speaker;
    private final @Nullable GradeField grade;
    private final Label told = Controls.wrapped("", "caption");

    /**
     * What is known of it before a person writes anything.
     *
     * @param named   actors that the sentence names, in its order
     * @param speaker whom the text names as the speaker, as an actor or in words; empty for nobody
     * @param verb    that tells so
     */
    record Hints(List<Actor> named, String speaker, String verb) {
        static final Hints NONE = new Hints(List.of(), "", "");
    }

    /** @param quote that it rests on; null for a tie alone */
    TieForm(
            Dossier dossier,
            @Nullable Actor one,
            @Nullable Actor other,
            @Nullable TieType like,
            @Nullable Quote quote,
            Hints hints) {
        this.dossier = dossier;
        this.quote = quote;
        if (quote != null) {
            TextArea words = form.paragraph("Quote", quote.text(), 3);
            words.setEditable(false);
            words.setFocusTraversable(false);
            words.setStyle("-fx-font-family: '" + Fonts.serifFamily() + "';");
        }
        List<TieType> types = TieDraft.types(dossier);
        from = form.with("Who", new ActorField("Who", dossier.actors(), one));
        type = form.with("Tie type", new TypeField(types, like));
        to = form.with("Whom", new ActorField("Whom", dossier.actors(), other));
        if (!hints.named().isEmpty()) {
            form.wide(named(hints.named()));
        }
        if (quote == null) {
            form.with("Date", date);
            form.with("Until", until);
            place = form.line("Place", null, "Doha");
            speaker = null;
            grade = null;
        } else {
            place = null;
            ActorField says = form.with("Speaker", new ActorField("Speaker", dossier.actors(), null));
            says.setText(hints.speaker());
            speaker = says;
            if (!hints.verb().isEmpty()) {
                form.wide(Controls.wrapped("The text says: “" + hints.verb() + "”", "caption"));
            }
            grade = form.with("Grade", new GradeField(quote.grade()));
            form.with("Date", date);
        }
        form.wide(told);
        for (TextField field : List.of(from, to, type.getEditor(), date)) {
            field.textProperty().subscribe(text -> tell());
        }
    }

    /** A click on a name puts it where one is missing. */
    private Node named(List<Actor> actors) {
        FlowPane names = new FlowPane(8, 2);
        names.getChildren().add(Controls.text("In the sentence:", "caption"));
        actors.stream().limit(MOST_NAMED).forEach(actor -> {
            Hyperlink name = Controls.link(actor.name(), () -> fill(actor.name()));
            name.setAccessibleHelp("Fills in this actor");
            names.getChildren().add(name);
        });
        return names;
    }

    private void fill(String name) {
        ActorField field = from.name().isEmpty() || !to.name().isEmpty() && from.isFocused() ? from : to;
        field.setText(name);
    }

    private TieDraft draft() {
        return new TieDraft(
                from.name(),
                type.label(),
                to.name(),
                date.date(),
                until.date(),
                place == null ? "" : place.getText().strip(),
                quote == null || grade == null ? quote : quote.withGrade(grade.grade()),
                speaker == null ? "" : speaker.name());
    }

    /** What will be new, so that a slip of the pen makes no actor that nobody meant. */
    private void tell() {
        List<String> fresh = new ArrayList<>();
        for (ActorField field : List.of(from, to)) {
            if (!field.name().isEmpty() && field.actor().isEmpty()) {
                fresh.add("actor " + Phrases.quoted(field.name()));
            }
        }
        if (!type.label().isEmpty() && type.type().isEmpty()) {
            fresh.add("tie type " + Phrases.quoted(type.label()));
        }
        String words = fresh.isEmpty() ? "" : "New: " + String.join(", ", fresh);
        told.setText(draft().addsToTie(dossier) ? "Another quote of a tie that is there already" : words);
        told.setManaged(!told.getText().isEmpty());
    }

    private ObservableValue<Boolean> impossible() {
        return Bindings.createBooleanBinding(
                () -> !draft().isWhole()
                        || date.wrong().getValue()
                        || until.wrong().getValue(),
                from.textProperty(),
                to.textProperty(),
                type.getEditor().textProperty(),
                date.textProperty(),
                until.textProperty());
    }

    Sheet sheet(Runnable close, Consumer<TieDraft> take) {
        tell();
        Node first = from.name().isEmpty() ? from : type;
        return new Sheet(quote == null ? "New tie" : "Quote", close, form)
                .asForm(first)
                .withButton("Cancel", () -> {})
                .withButton(quote == null ? "Add tie" : "Add quote", () -> take.accept(draft()), impossible());
    }

    /** The name of the step that it makes. */
    static String name(TieDraft draft) {
        String tie = draft.from() + " → " + draft.to() + ", " + draft.type();
        return (draft.quote() == null ? "add " : "quote ") + tie;
    }
}
