package org.entente.ui;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.graph.TieGraph;
import org.entente.graph.TiePath;
import org.jspecify.annotations.Nullable;

/**
 * What stands out, and what steps back: the trail that is looked at, and under the pointer an actor with its neighbours, or a tie
 * with its actors.
 */
final class Emphasis {
    private final Selection selection;
    private final int hoveredActor;
    private final TieGraph graph;
    private final @Nullable BitSet near;
    private final @Nullable TiePath trail;
    private final Set<Integer> selectedTies = new LinkedHashSet<>();

    /** Numbers of what is under the pointer, -1 where nothing is. */
    Emphasis(Workspace workspace, int hoveredActor, int hoveredTie) {
        this.selection = workspace.selection().selection();
        this.hoveredActor = hoveredActor;
        graph = workspace.graph();
        trail = workspace.trails().trail(selection).map(Trail::path).orElse(null);
        selection.selectedTie().ifPresent(selectedTies::add);
        if (trail != null) {
            selectedTies.addAll(trail.ties());
        }
        if (hoveredTie >= 0) {
            selectedTies.add(hoveredTie);
        }
        BitSet standingOut = new BitSet();
        trailActors().forEach(standingOut::set);
        if (hoveredActor >= 0) {
            standingOut.set(hoveredActor);
            graph.tiesOf(hoveredActor)
                    .filter(workspace.visible()::showsTie)
                    .forEach(tie -> standingOut.set(graph.opposite(hoveredActor, tie)));
        }
        near = standingOut.isEmpty() ? null : standingOut;
    }

    /** The actor under the pointer; empty where none is. */
    OptionalInt hoveredActor() {
        return hoveredActor < 0 ? OptionalInt.empty() : OptionalInt.of(hoveredActor);
    }

    /** The actors of the trail that is looked at; empty where none is. */
    List<Integer> trailActors() {
        return trail == null ? List.of() : trail.actors();
    }

    boolean fades(int actor) {
        return near != null && !near.get(actor);
    }

    boolean fadesTie(int tie) {
        if (trail != null && trail.ties().contains(tie)) {
            return false;
        }
        return hoveredActor >= 0 ? graph.from(tie) != hoveredActor && graph.to(tie) != hoveredActor : trail != null;
    }

    boolean selectsActor(int actor) {
        return selection.hasActor(actor);
    }

    /** Whether a tie is selected, pointed at, or one of the trail. */
    boolean selectsTie(int tie) {
        return selectedTies.contains(tie);
    }

    /** The ties that are selected, pointed at, or of the trail. */
    Set<Integer> selectedTies() {
        return selectedTies;
    }
}
