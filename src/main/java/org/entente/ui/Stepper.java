package org.entente.ui;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small number between two buttons that make it less and more, and what it counts. */
final class Stepper extends HBox {
    private final Phrases phrases;
    private final String one;
    private final String many;
    private final int most;
    private final Label number = Controls.text("", "step-number");
    private final Label noun = Controls.wrapped("", "step-noun");
    private final Button less;
    private final Button more;
    private int now;

    /**
     * From 0 on.
     *
     * @param one  what it counts, where that is one; {@code many} else
     * @param step called with the number asked for
     */
    Stepper(int most, String one, String many, Phrases phrases, IntConsumer step) {
        this.phrases = phrases;
        this.one = one;
        this.many = many;
        this.most = most;
        less = button(Feather.MINUS, () -> step.accept(now - 1));
        more = button(Feather.PLUS, () -> step.accept(now + 1));
        getChildren().addAll(less, number, more, noun);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("stepper");
        show(0);
    }

    private static Button button(Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "small", "step");
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(int value) {
        now = value;
        number.setText(phrases.number(value));
        noun.setText(value == 1 ? one : many);
        name(less, "Fewer " + many);
        name(more, "More " + many);
        less.setDisable(value <= 0);
        more.setDisable(value >= most);
    }

    private void name(Button button, String name) {
        String help = "Now at least " + phrases.count(now, one, many);
        Tip.on(button, name);
        button.setAccessibleText(name + ", now at least " + phrases.number(now));
        button.setAccessibleHelp(help);
    }
}
