package org.entente.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** A field for a tie type, by its label; one that none has is that of a new type. */
final class TypeField extends ComboBox<String> {
    private final List<TieType> types;

    /** @param type that stands in it at first; null for none */
    TypeField(List<TieType> types, @Nullable TieType type) {
        this.types = types;
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText("Tie type");
        setPromptText("met, supports, expelled …");
        getItems().setAll(types.stream().map(TieType::label).distinct().toList());
        if (type != null) {
            setValue(type.label());
        }
    }

    String label() {
        return getEditor().getText().strip();
    }

    Optional<TieType> type() {
        return types.stream()
                .filter(type -> type.label().equalsIgnoreCase(label()))
                .findFirst();
    }
}
