package org.entente.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is told over a page, which is out of reach meanwhile, for the keyboard too. */
final class Cover {
    private final Scene scene;
    private final StackPane root;
    private final Node page;
    private final Runnable focusOtherwise;
    private @Nullable Node shown;
    private @Nullable Node focusedBefore;

    /**
     * @param root           of the scene; the page is in it, and what it has last stays above all
     * @param focusOtherwise gives the keyboard to somebody where who had it before is gone
     */
    Cover(Scene scene, StackPane root, Node page, Runnable focusOtherwise) {
        this.scene = scene;
        this.root = root;
        this.page = page;
        this.focusOtherwise = focusOtherwise;
    }

    boolean isShown() {
        return shown != null;
    }

    /** Shows that instead of what is shown. */
    void show(Node with) {
        clear();
        shown = with;
        focusedBefore = scene.getFocusOwner();
        page.setDisable(true);
        root.getChildren().add(root.getChildren().size() - 1, with);
        if (with instanceof Sheet sheet) {
            sheet.take();
        }
    }

    void clear() {
        @Nullable Node over = shown;
        if (over != null) {
            shown = null;
            root.getChildren().remove(over);
            page.setDisable(false);
            @Nullable Node before = focusedBefore;
            if (before != null && before.getScene() == scene) {
                before.requestFocus();
            } else {
                focusOtherwise.run();
            }
        }
    }
}
