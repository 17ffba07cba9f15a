package org.entente.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/**
 * Where a control stands in a page, so that its like can be found in a page made anew.
 *
 * @param steps which child to go to, from the page down to the control
 */
record FocusPlace(List<Integer> steps, Class<?> kind, @Nullable String words) {

    /** The place of a control; null if it is not in the page. */
    static @Nullable FocusPlace in(Node page, Node control) {
        Deque<Integer> steps = new ArrayDeque<>();
        @Nullable Node at = control;
        while (at != null && at != page) {
            @Nullable Parent parent = at.getParent();
            if (parent != null) {
                steps.push(parent.getChildrenUnmodifiable().indexOf(at));
            }
            at = parent;
        }
        return at == null ? null : new FocusPlace(List.copyOf(steps), control.getClass(), words(control));
    }

    private static @Nullable String words(Node control) {
        return control instanceof Labeled labeled ? labeled.getText() : null;
    }

    /** The control of the same kind with the same words that stands there now. */
    Optional<Node> in(Node page) {
        Node at = page;
        for (int step : steps) {
            List<Node> children = at instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            if (step >= children.size()) {
                return Optional.empty();
            }
            at = children.get(step);
        }
        return at.getClass() == kind && Objects.equals(words(at), words) ? Optional.of(at) : Optional.empty();
    }
}
