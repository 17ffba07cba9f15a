package org.entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the dossier was last looked at.
 *
 * @param positions   by actor id, in world units, y downwards, in the order of the file; ids may be unknown
 * @param pinned      ids of actors that layout leaves where they are
 * @param hiddenTypes ids of tie types not shown
 */
public record View(Map<String, Point> positions, List<String> pinned, List<String> hiddenTypes, Extras extras) {

    public static final View NONE = new View(Map.of(), List.of(), List.of(), Extras.NONE);

    public View {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        pinned = List.copyOf(pinned);
        hiddenTypes = List.copyOf(hiddenTypes);
    }

    public View withPositions(Map<String, Point> others) {
        return new View(others, pinned, hiddenTypes, extras);
    }

    public View withPinned(List<String> others) {
        return new View(positions, others, hiddenTypes, extras);
    }

    public View withHiddenTypes(List<String> others) {
        return new View(positions, pinned, others, extras);
    }

    /** Without anything of that actor. */
    View without(String actor) {
        if (!positions.containsKey(actor) && !pinned.contains(actor)) {
            return this;
        }
        Map<String, Point> left = new LinkedHashMap<>(positions);
        left.remove(actor);
        return new View(left, pinned.stream().filter(id -> !id.equals(actor)).toList(), hiddenTypes, extras);
    }

    /** A place in the plane, in world units; both coordinates finite. */
    public record Point(double x, double y) {}
}
