package org.entente.ui;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
import javafx.concurrent.Task;
import javafx.util.Subscription;
import org.entente.draw.Arrangement;
import org.entente.graph.Lens;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** Finds who belongs together, off the JavaFX thread, once a person wants to see it. */
final class CommunityFinder implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CommunityFinder.class.getName());

    private final Workspace workspace;
    private final Background background;
    private final BooleanProperty wanted;
    private final Subscription wish;
    private int @Nullable [] found;
    private @Nullable Task<int[]> task;

    /** @param wanted whether communities are to be shown */
    CommunityFinder(Workspace workspace, Background background, BooleanProperty wanted) {
        this.workspace = workspace;
        this.background = background;
        this.wanted = wanted;
        wish = wanted.subscribe(this::follow);
    }

    private void follow() {
        int @Nullable [] known = found;
        if (!wanted.get()) {
            stop();
            workspace.showCommunities();
        } else if (known != null) {
            workspace.showCommunities(known);
        } else if (task == null) {
            find();
        }
    }

    private void find() {
        Task<int[]> search = Background.task(
                progress -> Arrangement.communities(VisiblePart.of(workspace.graph(), Lens.ALL), progress));
        task = search;
        background.start(
                search,
                communities -> {
                    task = null;
                    found = communities;
                    follow();
                },
                failure -> {
                    task = null;
                    LOG.log(Level.WARNING, "communities could not be found", failure);
                });
    }

    private void stop() {
        @Nullable Task<int[]> now = task;
        if (now != null) {
            now.cancel();
            task = null;
        }
    }

    @Override
    public void close() {
        wish.unsubscribe();
        stop();
    }
}
