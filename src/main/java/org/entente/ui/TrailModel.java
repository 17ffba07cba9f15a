package org.entente.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What was found of the trails that a person asked for, and which of the two is looked at. */
final class TrailModel {
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<Selection.TrailBetween>> asked =
            answer.map(found -> found.map(Answer::asked));
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.SHORTEST);

    enum Kind {
        SHORTEST("Shortest", "shortest path"),
        BEST_SOURCED("Best sourced", "best-sourced path");

        private final String label;
        private final String words;

        Kind(String label, String words) {
            this.label = label;
            this.words = words;
        }

        /** What its tab says. */
        String label() {
            return label;
        }

        /** What it is called within a sentence. */
        String words() {
            return words;
        }
    }

    /** Both trails between two actors, which may be the same. */
    record Trails(Trail shortest, Trail bestSourced) {
        Trail of(Kind kind) {
            return kind == Kind.SHORTEST ? shortest : bestSourced;
        }

        boolean areOne() {
            return shortest.path().equals(bestSourced.path());
        }

        /** What that one is called within a sentence. */
        String words(Kind kind) {
            return areOne() ? "shortest and best-sourced path" : kind.words();
        }
    }

    /** @param trails empty where no path leads from the one to the other */
    record Answer(Selection.TrailBetween asked, Optional<Trails> trails) {}

    /** The last one found; it stays when something else is selected. */
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The question of the last answer: unlike that, it stays the same when the evidence changes. */
    ObservableValue<Optional<Selection.TrailBetween>> askedProperty() {
        return asked;
    }

    void found(Answer now) {
        answer.set(Optional.of(now));
    }

    /** What was found where that is selected; empty where it is another question, or none, or it is still looked for. */
    Optional<Answer> answerTo(Selection selection) {
        return answer.get().filter(found -> found.asked().equals(selection));
    }

    /** Which of both is looked at. */
    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** Both trails where that is selected and there are any. */
    Optional<Trails> trails(Selection selection) {
        return answerTo(selection).flatMap(Answer::trails);
    }

    /** The trail looked at where that is selected. */
    Optional<Trail> trail(Selection selection) {
        return trails(selection).map(trails -> trails.of(kind.get()));
    }
}
