package org.entente.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** A text that a person is in the middle of writing, to be gone on with when the page is made anew. */
record OpenText(String key, String text, int anchor, int caret) {

    /** The one in a page, if there is one. */
    static Optional<OpenText> in(@Nullable Node page) {
        return page == null
                ? Optional.empty()
                : page.lookupAll(".inline-field").stream()
                        .filter(TextInputControl.class::isInstance)
                        .map(TextInputControl.class::cast)
                        .flatMap(field -> field.getParent() instanceof EditableText text
                                ? java.util.stream.Stream.of(new OpenText(
                                        text.key(), field.getText(), field.getAnchor(), field.getCaretPosition()))
                                : java.util.stream.Stream.empty())
                        .findFirst();
    }

    /** Goes on with it where a page has the same text to be changed. */
    void goOnIn(Node page) {
        page.lookupAll(".editable").stream()
                .map(Node::getParent)
                .filter(EditableText.class::isInstance)
                .map(EditableText.class::cast)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .ifPresent(one -> one.edit(text, anchor, caret));
    }
}
