package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.graph.TieGraph;
import org.entente.model.Dossier;
import org.entente.model.View;
import org.entente.model.View.Point;
import org.jspecify.annotations.Nullable;

/** How a dossier is looked at, as it is kept with it: what a person did not touch stays as it is in the file. */
final class SeenView {
    private static final double ROUND = 10;
    private static final double SAME = 0.06;

    private SeenView() {}

    /** The dossier shown, with places, pins and hidden types as they are on screen. */
    static Dossier of(Workspace shown) {
        Dossier dossier = shown.document().now();
        View view = dossier.view();
        View hidden = view.withHiddenTypes(
                hiddenTypes(view.hiddenTypes(), shown.lens().hiddenTypes()));
        return dossier.withView(shown.places().movedByHand() ? placed(hidden, shown) : hidden);
    }

    /** In the order of the file, new ones last; the same list where the same are hidden. */
    private static List<String> hiddenTypes(List<String> before, Set<String> now) {
        List<String> types = new ArrayList<>(before);
        types.removeIf(type -> !now.contains(type));
        now.stream().filter(type -> !types.contains(type)).sorted().forEach(types::add);
        return types.equals(before) ? before : types;
    }

    private static View placed(View before, Workspace shown) {
        TieGraph graph = shown.graph();
        Places places = shown.places();
        Map<String, Point> positions = new LinkedHashMap<>(before.positions());
        List<String> pinned = new ArrayList<>(before.pinned());
        for (int actor = 0; actor < graph.actorCount(); actor++) {
            String id = graph.actor(actor).id();
            if (!places.misses(actor)) {
                positions.put(id, point(positions.get(id), places.x(actor), places.y(actor)));
            }
            if (places.isPinned(actor) && !pinned.contains(id)) {
                pinned.add(id);
            } else if (!places.isPinned(actor)) {
                pinned.remove(id);
            }
        }
        return before.withPositions(positions).withPinned(pinned);
    }

    /** As it is in the file where nobody would see a difference. */
    private static Point point(@Nullable Point before, double x, double y) {
        return before != null && Math.abs(before.x() - x) < SAME && Math.abs(before.y() - y) < SAME
                ? before
                : new Point(Math.rint(x * ROUND) / ROUND, Math.rint(y * ROUND) / ROUND);
    }
}
