package org.entente.ui;

import java.util.BitSet;
import org.entente.graph.TieGraph;
import org.entente.graph.TiePath;
import org.jspecify.annotations.Nullable;

/**
 * What stands out, and what steps back: the trail that is looked at, and under the pointer an actor with its neighbours, or a tie
 * with its actors.
 */
final class Emphasis {
    private final Selection selection;
    private final int hoveredTie;
    private final int hoveredActor;
    private final TieGraph graph;
    private final @Nullable BitSet near;
    private final @Nullable TiePath trail;

    /** Numbers of what is under the pointer, -1 where nothing is. */
    Emphasis(Workspace workspace, int hoveredActor, int hoveredTie) {
        this.selection = workspace.selection().selection();
        this.hoveredActor = hoveredActor;
        this.hoveredTie = hoveredTie;
        graph = workspace.graph();
        trail = workspace.trails().trail(selection).map(Trail::path).orElse(null);
        if (hoveredActor >= 0) {
            BitSet around = new BitSet();
            around.set(hoveredActor);
            graph.tiesOf(hoveredActor)
                    .filter(workspace.visible()::showsTie)
                    .forEach(tie -> around.set(graph.opposite(hoveredActor, tie)));
            if (trail != null) {
                trail.actors().forEach(around::set);
            }
            near = around;
        } else if (trail != null) {
            near = new BitSet();
            trail.actors().forEach(near::set);
        } else {
            near = null;
        }
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
        return selection.hasTie(tie)
                || tie == hoveredTie
                || trail != null && trail.ties().contains(tie);
    }
}
