package org.entente.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How a person wants the graph to be seen, in all dossiers.
 *
 * @param view     which view
 * @param everyTie whether on the map no tie is to be fainter than another
 * @param minimap  whether a small one shows which part of the map is in sight
 */
record GraphChoices(ObjectProperty<ViewChoice> view, BooleanProperty everyTie, BooleanProperty minimap) {
    static GraphChoices of(Settings settings) {
        return new GraphChoices(
                new SimpleObjectProperty<>(settings.view()),
                new SimpleBooleanProperty(settings.everyTie()),
                new SimpleBooleanProperty(settings.minimap()));
    }
}
