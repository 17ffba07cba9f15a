package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Controls as this program uses them again and again, each named for those who hear the screen. */
final class Controls {
    private static final int LONGEST = 20_000;

    private Controls() {}

    static Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        Tip.on(button, name);
        button.setAccessibleText(name);
        button.setAccessibleHelp(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(shown(text));
        turn(link);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(shown(text));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /**
     * A button that opens a menu beneath it.
     *
     * @param fill called before it opens, with its items
     */
    static Button menu(String text, Feather icon, String help, String tip, Consumer<List<MenuItem>> fill) {
        Button button = new Button(text, new FontIcon(icon));
        button.setAccessibleHelp(help);
        Tip.on(button, tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            List<MenuItem> items = new ArrayList<>();
            fill.accept(items);
            openMenu(button, items);
        });
        return button;
    }

    /** Opens a menu beneath a node. It is made then: one is a window of its own, and dear. */
    static void openMenu(Node node, List<MenuItem> items) {
        new ContextMenu(items.toArray(MenuItem[]::new)).show(node, Side.BOTTOM, 0, 2);
    }

    /** Has no picture be kept of what a pane scrolls: JavaFX would hold it for long after the pane is gone. */
    static void keepNoPicture(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            @Nullable Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }

    static Label text(String text, String... styleClasses) {
        Label label = new Label(shown(text));
        turn(label);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /**
     * A text as it may be shown: what would turn the reading direction of its surroundings, or choke JavaFX, is left out, and soft
     * hyphens, which JavaFX would draw within a line.
     */
    static String shown(String text) {
        String brief = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
        return brief.replaceAll("[\\u00AD\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    /** Has a text be read from the right where its first letters are; it stays at the left, where its line begins,
     * and so does its picture. */
    private static void turn(Labeled label) {
        if (Runs.startFromTheRight(label.getText())) {
            label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    /** Has a label or link break its text into as many lines as it takes. */
    static void wrap(Labeled label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (Runs.isMixed(label.getText())) {
            BidiContent.install(label);
        }
    }

    /** A label that breaks its text into lines. */
    static Label wrapped(String text, String... styleClasses) {
        Label label = text(text, styleClasses);
        // A paragraph stands at the side where its lines begin.
        label.setAlignment(Pos.CENTER_LEFT);
        if (label.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            label.setMaxWidth(Double.MAX_VALUE);
        }
        wrap(label);
        return label;
    }
}
