package org.entente.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** A tie type: its verb in both directions, its stance, its colour. */
final class TypeForm {
    private final Dossier dossier;
    private final @Nullable TieType before;
    private final Form form = new Form();
    private final TextField label;
    private final TextField inverse;
    private final CheckBox directed = new CheckBox("From one to the other, with an arrow");
    private final ComboBox<Stance> stance = new ComboBox<>();
    private final CheckBox own = new CheckBox("A colour of its own");
    private final ColorPicker color;

    /**
     * @param before the type that is to be changed; null for a new one
     * @param shown  the colour that it has on screen
     */
    TypeForm(Dossier dossier, @Nullable TieType before, Color shown) {
        this.dossier = dossier;
        this.before = before;
        label = form.line("Label", before == null ? null : before.label(), "expelled");
        inverse = form.line("Read back", before == null ? null : before.inverse(), "expelled by");
        directed.setSelected(before == null || before.directed());
        form.with("Direction", directed);
        stance.getItems().setAll(Stance.values());
        stance.setConverter(new StanceWords());
        stance.setValue(before == null ? Stance.NEUTRAL : before.stance());
        stance.setMaxWidth(Double.MAX_VALUE);
        stance.setAccessibleText("Stance");
        form.with("Stance", stance);
        color = new ColorPicker(shown);
        color.setAccessibleText("Colour");
        own.setSelected(before != null && before.color() != null);
        color.disableProperty().bind(own.selectedProperty().not());
        form.with("Colour", new HBox(12, own, color));
    }

    private static final class StanceWords extends javafx.util.StringConverter<Stance> {
        @Override
        public String toString(@Nullable Stance stance) {
            return stance == null ? "" : stance.word();
        }

        @Override
        public Stance fromString(String word) {
            return Stance.of(word).orElse(Stance.NEUTRAL);
        }
    }

    private TieType type() {
        String name = label.getText().strip();
        TieType base = before == null ? TieDraft.freshType(dossier, name) : before;
        return base.withLabel(name)
                .withInverse(
                        inverse.getText().isBlank() ? null : inverse.getText().strip())
                .withDirected(directed.isSelected())
                .withStance(stance.getValue())
                .withColor(own.isSelected() ? hex(color.getValue()) : null);
    }

    /** As it is in the file where it is the same. */
    private String hex(Color chosen) {
        String hex = String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(255 * chosen.getRed()),
                Math.round(255 * chosen.getGreen()),
                Math.round(255 * chosen.getBlue()));
        @Nullable String known = before == null ? null : before.color();
        return hex.equalsIgnoreCase(known) ? String.valueOf(known) : hex;
    }

    Sheet sheet(Runnable close, Consumer<TieType> take) {
        return new Sheet(before == null ? "New tie type" : "Tie type", close, form)
                .asForm(label)
                .withButton("Cancel", () -> {})
                .withButton(
                        before == null ? "Add tie type" : "Change",
                        () -> take.accept(type()),
                        label.textProperty().map(String::isBlank));
    }
}
