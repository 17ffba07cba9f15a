package org.entente.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.entente.draw.Palette;

/** A look of the whole program: AtlantaFX's, a stylesheet of our own over it, and the graph's colours. */
enum Theme {
    LIGHT,
    DARK;

    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");

    static Theme of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    Palette palette() {
        return this == DARK ? Palette.DARK : Palette.LIGHT;
    }

    void apply(Scene scene) {
        Application.setUserAgentStylesheet(
                // The compiled form spares the start the parsing of 200 KB.
                this == DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        String own = stylesheet();
        if (!scene.getStylesheets().contains(own)) {
            scene.getStylesheets().add(own);
        }
        scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this == DARK);
        scene.setFill(Paints.of(palette().ground()));
    }

    static String stylesheet() {
        return Objects.requireNonNull(Theme.class.getResource("entente.css")).toExternalForm();
    }
}
