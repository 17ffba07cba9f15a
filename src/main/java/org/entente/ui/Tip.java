package org.entente.ui;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words that come up beside a node where the pointer rests on it, and are read as its help where it has none of its own. What
 * shows them is a window, and dear: it is made when the pointer first comes there.
 */
final class Tip {
    private final Node node;
    private @Nullable String words;
    private @Nullable Tooltip shown;

    private Tip(Node node) {
        this.node = node;
        node.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> come());
    }

    /** Gives a node these words instead of those that it had; null takes them away. */
    static void on(Node node, @Nullable String words) {
        if (of(node) == null && words == null) {
            return;
        }
        ((Tip) node.getProperties().computeIfAbsent(Tip.class, key -> new Tip(node))).become(words);
    }

    private static @Nullable Tip of(Node node) {
        return node.hasProperties() && node.getProperties().get(Tip.class) instanceof Tip tip ? tip : null;
    }

    /** The words that a node has; null where it has none. */
    static @Nullable String words(Node node) {
        @Nullable Tip tip = of(node);
        return tip == null ? null : tip.words;
    }

    private void become(@Nullable String next) {
        @Nullable String help = node.getAccessibleHelp();
        if (help == null || help.equals(words)) {
            node.setAccessibleHelp(next);
        }
        words = next;
        @Nullable Tooltip known = shown;
        if (known != null && next != null) {
            known.setText(next);
        } else if (known != null) {
            Tooltip.uninstall(node, known);
            shown = null;
        }
    }

    private void come() {
        if (shown == null && words != null) {
            Tooltip made = new Tooltip(words);
            Tooltip.install(node, made);
            shown = made;
        }
    }
}
