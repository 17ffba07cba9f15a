package org.entente.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies something, and shows for a moment that it has. */
final class CopyButton extends Button {
    private static final Duration MOMENT = Duration.seconds(1.4);

    /** For a quote. */
    CopyButton(String name, Runnable copy) {
        this(name, "Copies the words, who said them and where they stand", copy);
    }

    /** @param help what it copies */
    CopyButton(String name, String help, Runnable copy) {
        FontIcon icon = new FontIcon(Feather.COPY);
        setGraphic(icon);
        getStyleClass().addAll("button-icon", "flat", "small");
        Tip.on(this, name);
        setAccessibleText(name);
        setAccessibleHelp(help);
        PauseTransition back = new PauseTransition(MOMENT);
        back.setOnFinished(event -> icon.setIconCode(Feather.COPY));
        setOnAction(event -> {
            copy.run();
            icon.setIconCode(Feather.CHECK);
            back.playFromStart();
        });
    }

    /** Shows its name beside its icon, where nothing else tells what is copied. */
    void tellName() {
        setText(getAccessibleText());
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().remove("button-icon");
        getStyleClass().add("copy-named");
    }
}
