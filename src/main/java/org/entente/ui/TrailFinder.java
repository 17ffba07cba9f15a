package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.util.Subscription;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.Strength;
import org.entente.graph.PathSearch;
import org.entente.graph.TieGraph;
import org.entente.graph.TiePath;
import org.entente.layout.Progress;
import org.entente.ui.TrailModel.Answer;
import org.entente.ui.TrailModel.Trails;
import org.jspecify.annotations.Nullable;

/** Finds the trails between the two actors asked for, in the background, and again whenever the evidence changes. */
final class TrailFinder implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TrailFinder.class.getName());
    private static final int TIES_AT_ONCE = 4096;

    private final Workspace workspace;
    private final Background background;
    private final Subscription watching;
    private @Nullable Task<Found> running;
    private @Nullable Weighed last;

    /** The ties as strong as some evidence makes them. */
    private record Weighed(Evidence evidence, PathSearch paths) {}

    private record Found(Weighed weighed, Answer answer) {}

    TrailFinder(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        watching = Subscription.combine(
                workspace.selection().selectionProperty().subscribe(selection -> find()),
                workspace.sourcing().evidenceProperty().subscribe(evidence -> find()));
    }

    private void find() {
        cancel();
        if (!(workspace.selection().selection() instanceof Selection.TrailBetween asked)) {
            return;
        }
        Evidence evidence = workspace.evidence();
        @Nullable Weighed known = last;
        Task<Found> task = Background.task(progress -> {
            boolean weighed = known != null && known.evidence == evidence;
            Weighed ties = weighed && known != null ? known : weigh(evidence, progress);
            return new Found(ties, answer(asked, ties));
        });
        running = task;
        background.start(
                task,
                found -> {
                    last = found.weighed;
                    workspace.trails().found(found.answer);
                },
                failure -> LOG.log(Level.WARNING, "no trail could be looked for", failure));
    }

    private Weighed weigh(Evidence evidence, Progress progress) {
        TieGraph graph = workspace.graph();
        List<Strength> strengths = new ArrayList<>(graph.tieCount());
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            if (tie % TIES_AT_ONCE == 0 && !progress.goOn((double) tie / graph.tieCount())) {
                throw new CancellationException("another trail is looked for");
            }
            strengths.add(Strength.of(new OfTie(graph.placeInDossier(tie)), evidence));
        }
        return new Weighed(evidence, new PathSearch(graph, Strength.ranks(strengths)));
    }

    private Answer answer(Selection.TrailBetween asked, Weighed ties) {
        return new Answer(
                asked,
                ties.paths
                        .shortest(asked.from(), asked.to())
                        .map(shortest -> new Trails(
                                trail(shortest, ties),
                                trail(
                                        ties.paths
                                                .widest(asked.from(), asked.to())
                                                .orElse(shortest),
                                        ties))));
    }

    private Trail trail(TiePath path, Weighed ties) {
        return Trail.along(path, workspace.graph(), ties.evidence);
    }

    /** Ends what is under way; nothing is looked for any more. */
    @Override
    public void close() {
        watching.unsubscribe();
        cancel();
    }

    private void cancel() {
        @Nullable Task<Found> task = running;
        if (task != null) {
            task.cancel();
        }
    }
}
