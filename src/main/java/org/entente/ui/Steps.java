package org.entente.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done to a dossier and can be undone, and what was undone and can be done again. */
final class Steps {
    /** More steps than these are not kept; the oldest go. */
    static final int DEPTH = 2_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** What was undone before can no longer be done again. */
    void add(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    Optional<Step> nextToUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> nextToRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** The step that {@link #nextToUndo} tells counts as undone, remembered as that one. */
    void undone(Step step) {
        done.pop();
        undone.push(step);
    }

    /** The step that {@link #nextToRedo} tells counts as done again, remembered as that one. */
    void redone(Step step) {
        undone.pop();
        done.push(step);
    }

    boolean isEmpty() {
        return done.isEmpty() && undone.isEmpty();
    }
}
