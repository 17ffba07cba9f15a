package org.entente.ui;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.draw.Arrangement;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.entente.io.ReadResult;
import org.entente.layout.Progress;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** A file read, off the JavaFX thread: a workspace, or the problems why there is none. */
sealed interface Opened {
    record Ready(Workspace workspace) implements Opened {}

    record Refused(Path file, ReadResult read) implements Opened {}

    /** Reads a file afresh. @throws InterruptedIOException when cancelled */
    static Opened of(Path file, Progress progress) throws InterruptedIOException {
        ReadResult read = new DossierReader().read(file);
        @Nullable Dossier dossier = read.dossier();
        if (dossier == null) {
            return new Refused(file, read);
        }
        TieGraph graph = TieGraph.of(dossier);
        Set<String> hidden = new HashSet<>(dossier.view().hiddenTypes());
        Arrangement stored = Arrangement.stored(graph);
        return new Ready(workspace(file, read, graph, Lens.ALL.withHiddenTypes(hidden), stored, progress));
    }

    /** Reads a file again: lens, selection and places of before are kept where what they speak of is still there. */
    static Opened again(Workspace before, Progress progress) throws InterruptedIOException {
        ReadResult read = new DossierReader().read(before.file());
        @Nullable Dossier dossier = read.dossier();
        if (dossier == null) {
            return new Refused(before.file(), read);
        }
        TieGraph graph = TieGraph.of(dossier);
        Workspace after = workspace(before.file(), read, graph, lens(before, graph), places(before, graph), progress);
        after.selection().select(selection(before, graph));
        return new Ready(after);
    }

    private static Workspace workspace(
            Path file, ReadResult read, TieGraph graph, Lens lens, Arrangement stored, Progress progress) {
        // Places do not depend on the lens: all actors get theirs, as far as one view holds them.
        VisiblePart all = VisiblePart.of(graph, lens.withHiddenTypes(Set.of()));
        Arrangement arrangement = stored.completed(all, progress);
        VisiblePart visible = all.next(lens);
        return new Workspace(file, read, visible, arrangement.completed(visible, progress));
    }

    private static Lens lens(Workspace before, TieGraph graph) {
        Lens lens = before.lens();
        Lens.@Nullable Ego ego = lens.ego();
        if (ego != null) {
            OptionalInt actor = sameActor(before, ego.actor(), graph);
            lens = lens.withEgo(actor.isPresent() ? new Lens.Ego(actor.getAsInt(), ego.radius()) : null);
        }
        if (lens.crowd() instanceof Lens.Around around) {
            OptionalInt actor = sameActor(before, around.actor(), graph);
            lens = lens.withCrowd(
                    actor.isPresent() ? new Lens.Around(actor.getAsInt(), around.atMost()) : Lens.ALL.crowd());
        }
        return lens;
    }

    private static Arrangement places(Workspace before, TieGraph graph) {
        Map<String, View.Point> known = before.places().byId(before.graph());
        double[] x = new double[graph.actorCount()];
        double[] y = new double[graph.actorCount()];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        BitSet pinned = new BitSet();
        for (int actor = 0; actor < x.length; actor++) {
            String id = graph.actor(actor).id();
            View.@Nullable Point point = known.get(id);
            if (point != null) {
                x[actor] = point.x();
                y[actor] = point.y();
                OptionalInt was = before.graph().actorById(id);
                pinned.set(actor, was.isPresent() && before.places().isPinned(was.getAsInt()));
            }
        }
        return new Arrangement(x, y, pinned);
    }

    private static Selection selection(Workspace before, TieGraph graph) {
        Selection selection = before.selection().selection();
        if (selection instanceof Selection.Actors actors) {
            OptionalInt same = sameActor(before, actors.last(), graph);
            return same.isPresent() ? Selection.actor(same.getAsInt()) : new Selection.Nothing();
        }
        if (selection instanceof Selection.OneTie one) {
            Tie was = before.graph().tie(one.tie());
            return IntStream.range(0, graph.tieCount())
                    .filter(tie -> same(was, graph.tie(tie)))
                    .mapToObj(Selection::tie)
                    .findFirst()
                    .orElse(new Selection.Nothing());
        }
        return selection;
    }

    private static OptionalInt sameActor(Workspace before, int actor, TieGraph graph) {
        return graph.actorById(before.graph().actor(actor).id());
    }

    private static boolean same(Tie was, Tie is) {
        boolean alike = was.from().equals(is.from())
                && was.to().equals(is.to())
                && was.type().equals(is.type());
        return alike && (was.id() == null || was.id().equals(is.id()));
    }
}
