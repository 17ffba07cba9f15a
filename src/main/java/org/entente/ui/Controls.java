package org.entente.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Controls as this program uses them again and again, each named for those who hear the screen. */
final class Controls {
    private static final int LONGEST = 20_000;

    private Controls() {}

    static Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(shown(text));
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    static Label text(String text, String... styleClasses) {
        Label label = new Label(shown(text));
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A text as it may be shown: what would turn the reading direction of its surroundings, or choke JavaFX, is left out. */
    static String shown(String text) {
        String brief = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
        return brief.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    /** A label that breaks its text into lines. */
    static Label wrapped(String text, String... styleClasses) {
        Label label = text(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
