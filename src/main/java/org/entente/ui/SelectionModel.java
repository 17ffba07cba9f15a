package org.entente.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is selected, and what was before: back and forward as in a browser. */
final class SelectionModel {
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(new Selection.Nothing());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Selection> past = new ArrayDeque<>();
    private final Deque<Selection> future = new ArrayDeque<>();

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Selection selection() {
        return selection.get();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    void select(Selection next) {
        if (next.equals(selection.get())) {
            return;
        }
        past.push(selection.get());
        future.clear();
        show(next);
    }

    /** Adds an actor to those selected, or takes it out again. */
    void toggle(int actor) {
        List<Integer> actors = new ArrayList<>(selection.get().selectedActors());
        if (!actors.remove((Integer) actor)) {
            actors.add(actor);
        }
        select(actors.isEmpty() ? new Selection.Nothing() : new Selection.Actors(actors));
    }

    /** Adds an actor to those selected, as the last one. */
    void add(int actor) {
        List<Integer> actors = new ArrayList<>(selection.get().selectedActors());
        actors.remove((Integer) actor);
        actors.add(actor);
        select(new Selection.Actors(actors));
    }

    /** The trail that may be asked for at an actor: from the other one selected last; empty where there was none. */
    Optional<Selection.TrailBetween> trailTo(int actor) {
        return Stream.concat(Stream.of(selection.get()), past.stream())
                .flatMap(
                        selected -> selected.selectedActors().stream()
                                .filter(other -> other != actor)
                                .reduce((first, second) -> second)
                                .stream())
                .findFirst()
                .map(other -> Selection.trail(other, actor));
    }

    void clear() {
        select(new Selection.Nothing());
    }

    void back() {
        if (!past.isEmpty()) {
            future.push(selection.get());
            show(past.pop());
        }
    }

    void forward() {
        if (!future.isEmpty()) {
            past.push(selection.get());
            show(future.pop());
        }
    }

    private void show(Selection next) {
        selection.set(next);
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
