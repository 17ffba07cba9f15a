package org.entente.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.entente.model.Difference;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Does, undoes and redoes what a person does to the open dossier. The state after each change is made ready in the background
 * and then shown instead of the one before; what is asked meanwhile waits its turn.
 */
final class Editor {
    private static final Logger LOG = Logger.getLogger(Editor.class.getName());

    private final Document document;
    private final Background background;
    private final Screen screen;
    private final Runnable changed;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean closed;
    private @Nullable Workspace ready;

    /** Where the dossier is seen. */
    interface Screen {
        /** The state that is seen now. */
        Workspace shown();

        /** Shows another state in its place. */
        void show(Workspace next);

        /** Whether a mouse button is down: what it is down on must not be taken away. */
        boolean isHeld();

        void tell(Notice notice);

        /** Shows the text of the source of that id. */
        void read(String source);

        /** Tells how things stand: what can be undone, and whether all is saved. */
        void refresh();
    }

    /** @param changed called after each change of the dossier, before that is seen */
    Editor(Document document, Background background, Screen screen, Runnable changed) {
        this.changed = changed;
        this.document = document;
        this.background = background;
        this.screen = screen;
    }

    /** The dossier with all that was done to it, be it shown yet or not. */
    Dossier dossier() {
        return document.now();
    }

    /**
     * Does something to the dossier.
     *
     * @param name what is done, as read behind "Undo": {@code delete Jordan → Meshaal, expelled}
     */
    void perform(String name, Change change) {
        perform(name, change, Map.of(), graph -> Optional.empty());
    }

    /** @param select what is to be selected then */
    void perform(String name, Change change, Function<TieGraph, Optional<Selection>> select) {
        perform(name, change, Map.of(), select);
    }

    /** @param spots where new actors are to stand, by id */
    void perform(
            String name, Change change, Map<String, Sight.Spot> spots, Function<TieGraph, Optional<Selection>> select) {
        whenFree(() -> {
            Dossier before = document.now();
            Dossier next = change.in(before);
            Difference difference = Difference.between(before, next);
            if (!difference.isNone()) {
                Sight sight = sight(leaving(before, next));
                document.steps().add(new Step(name, difference, sight, sight));
                become(next);
                prepare(null, spots, select);
            }
        });
    }

    /** Whether a change is still to be shown, or waits its turn. */
    boolean isBusy() {
        return busy || !waiting.isEmpty();
    }

    /** Shows the text of a source when all that was asked before is done. */
    void read(String source) {
        whenFree(() -> screen.read(source));
    }

    /** Tells that it was done, and offers to undo it: for what takes something away. */
    void performAndTell(String name, Change change) {
        perform(name, change);
        whenFree(() -> screen.tell(new Notice("Done: " + name + ".").with("Undo", this::undo)));
    }

    /** Moves or pins actors by hand, by their numbers, so that it can be undone. */
    void moveByHand(String name, List<Integer> actors, Runnable move) {
        Map<String, Sight.Spot> from = spots(actors);
        move.run();
        moved(name, from);
    }

    /** Where actors stand, by id. */
    Map<String, Sight.Spot> spots(List<Integer> actors) {
        Workspace shown = screen.shown();
        Map<String, Sight.Spot> spots = new HashMap<>();
        actors.forEach(actor -> shown.places()
                .spot(actor)
                .ifPresent(spot -> spots.put(shown.graph().actor(actor).id(), spot)));
        return spots;
    }

    /**
     * Remembers that actors were moved or pinned by hand.
     *
     * @param from where they stood, by id
     */
    void moved(String name, Map<String, Sight.Spot> from) {
        whenFree(() -> {
            Sight sight = sight(List.of()).with(from);
            Dossier now = document.now();
            document.steps().add(new Step(name, Difference.between(now, now), sight, sight));
            screen.refresh();
        });
    }

    void undo() {
        whenFree(() -> document.steps().nextToUndo().ifPresent(step -> {
            document.steps().undone(go(step.inverse()).inverse());
            first(() -> screen.tell(new Notice("Undone: " + step.name() + ".")));
        }));
    }

    void redo() {
        whenFree(() -> document.steps().nextToRedo().ifPresent(step -> {
            document.steps().redone(go(step));
            first(() -> screen.tell(new Notice("Done again: " + step.name() + ".")));
        }));
    }

    /** Takes a step, and returns it with the sight that is left by it. */
    private Step go(Step step) {
        Dossier now = document.now();
        Dossier next = step.difference().in(now);
        Set<String> ids = new HashSet<>(leaving(now, next));
        ids.addAll(step.after().spots().keySet());
        Step left = step.withBefore(sight(ids));
        if (step.difference().isNone()) {
            Workspace shown = screen.shown();
            Map<Integer, Sight.Spot> spots = new HashMap<>();
            step.after()
                    .spots()
                    .forEach((id, spot) -> shown.graph().actorById(id).ifPresent(actor -> spots.put(actor, spot)));
            shown.places().put(spots);
            shown.go(step.after().selection());
            screen.refresh();
        } else {
            become(next);
            prepare(step.after(), step.after().spots(), graph -> Optional.empty());
        }
        return left;
    }

    /** Those of one dossier that are not in another. */
    private static Set<String> leaving(Dossier before, Dossier after) {
        if (before.actors() == after.actors()) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>();
        before.actors().forEach(actor -> ids.add(actor.id()));
        for (Actor actor : after.actors()) {
            ids.remove(actor.id());
        }
        return ids;
    }

    private Sight sight(Iterable<String> ids) {
        Workspace shown = screen.shown();
        Map<String, Sight.Spot> spots = new HashMap<>();
        for (String id : ids) {
            shown.graph()
                    .actorById(id)
                    .ifPresent(actor -> shown.places().spot(actor).ifPresent(spot -> spots.put(id, spot)));
        }
        Lens lens = shown.lens().withSourced(null).withHaving(null);
        return new Sight(shown.selection().selection(), lens, spots);
    }

    /** Does something when all that was asked before is done and seen. */
    void whenFree(Runnable deed) {
        if (busy) {
            waiting.add(deed);
        } else {
            deed.run();
        }
    }

    /** Does it before all that waits. */
    private void first(Runnable deed) {
        if (busy) {
            waiting.addFirst(deed);
        } else {
            deed.run();
        }
    }

    private void become(Dossier next) {
        document.become(next);
        changed.run();
    }

    private void prepare(
            @Nullable Sight sight, Map<String, Sight.Spot> spots, Function<TieGraph, Optional<Selection>> select) {
        busy = true;
        Dossier next = document.now();
        Opened.Before before = Opened.Before.of(screen.shown());
        background.start(
                Background.task(progress -> Opened.changed(before, next, sight, spots, progress)),
                workspace -> {
                    select.apply(workspace.graph()).ifPresent(workspace::go);
                    ready = workspace;
                    showReady();
                },
                failure -> {
                    if (closed) {
                        return;
                    }
                    LOG.log(Level.SEVERE, "a change could not be shown", failure);
                    screen.tell(new Notice("The change could not be shown: " + failure
                            + ". It is kept; save it and open the file again."));
                    goOn();
                });
    }

    /** Shows what has become ready, unless a mouse button is down: then it is to be asked again when that is let go. */
    void showReady() {
        @Nullable Workspace next = ready;
        if (next != null && !closed && !screen.isHeld()) {
            ready = null;
            screen.show(next);
            goOn();
        }
    }

    /** Another document is seen: what is still under way is not to come up. */
    void close() {
        closed = true;
        waiting.clear();
    }

    private void goOn() {
        busy = false;
        screen.refresh();
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
