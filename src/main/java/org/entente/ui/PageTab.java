package org.entente.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** One of several views that a page of the details offers of the same thing. */
final class PageTab<T> extends ToggleButton {

    /**
     * @param which what it stands for
     * @param shown what the page shows now, and shows when this is clicked
     */
    PageTab(String text, String help, T which, ObjectProperty<T> shown) {
        super(text);
        getStyleClass().setAll("details-tab");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setAccessibleHelp(help);
        setSelected(which.equals(shown.get()));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> {
            setSelected(true);
            shown.set(which);
        });
    }
}
