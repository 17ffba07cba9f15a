package org.entente.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How a person wants the graph to be seen, in all dossiers.
 *
 * @param view        which view
 * @param everyTie    whether on the map no tie is to be fainter than another
 * @param minimap     whether a small one shows which part of the map is in sight
 * @param communities whether the ground shows who belongs together
 * @param still       whether what moves is to be there at once
 */
record GraphChoices(
        ObjectProperty<ViewChoice> view,
        BooleanProperty everyTie,
        BooleanProperty minimap,
        BooleanProperty communities,
        BooleanProperty still) {

    /** @param systemIsStill for whoever has not chosen */
    static GraphChoices of(Settings settings, boolean systemIsStill) {
        Settings.Graph graph = settings.graph();
        return new GraphChoices(
                new SimpleObjectProperty<>(graph.view()),
                new SimpleBooleanProperty(graph.everyTie()),
                new SimpleBooleanProperty(graph.minimap()),
                new SimpleBooleanProperty(graph.communities()),
                new SimpleBooleanProperty(Objects.requireNonNullElse(settings.still(), systemIsStill)));
    }

    /** Has what is chosen from now on be remembered. */
    void keepIn(KeptSettings settings) {
        List.of(view, everyTie, minimap, communities)
                .forEach(choice -> choice.subscribe(() -> settings.change(known -> known.withGraph(settings()))));
        still.subscribe((before, now) -> settings.change(known -> known.withStill(now)));
    }

    private Settings.Graph settings() {
        return new Settings.Graph(view.get(), everyTie.get(), minimap.get(), communities.get());
    }
}
