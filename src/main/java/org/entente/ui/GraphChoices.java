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
 */
record GraphChoices(ObjectProperty<ViewChoice> view, BooleanProperty everyTie) {
    static GraphChoices of(Settings settings) {
        return new GraphChoices(
                new SimpleObjectProperty<>(settings.view()), new SimpleBooleanProperty(settings.everyTie()));
    }
}
