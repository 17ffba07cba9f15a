package org.entente.ui;

import java.util.Iterator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A long list of which the next part is made only when a person asks for it. */
final class LongList extends VBox {
    private final Iterator<? extends Node> nodes;
    private final int part;
    private final Hyperlink more = Controls.link("Show more", this::showMore);

    /** @param part how many are shown at a time */
    LongList(Iterator<? extends Node> nodes, int part, double spacing) {
        super(spacing);
        this.nodes = nodes;
        this.part = part;
        showMore();
    }

    private void showMore() {
        getChildren().remove(more);
        for (int i = 0; i < part && nodes.hasNext(); i++) {
            getChildren().add(nodes.next());
        }
        if (nodes.hasNext()) {
            getChildren().add(more);
        }
    }
}
