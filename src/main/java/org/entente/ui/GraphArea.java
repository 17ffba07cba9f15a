package org.entente.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.map.MapPicture;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** The one graph that a person sees: as a story while few actors are visible, as a map when there are more. */
final class GraphArea extends StackPane implements AutoCloseable {
    /** More make a window stand still, whoever wants to see their story. */
    private static final int MOST_IN_STORY = 1_000;

    private final Workspace workspace;
    private final Fonts fonts;
    private final Phrases phrases;
    private final Copier copier;
    private final Arranger arranger;
    private final GraphChoices choices;
    private final FrameTimes frames;
    private final Forms forms;
    private final Subscription viewChosen;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Palette palette;
    private @Nullable StoryView story;
    private @Nullable MapView map;
    private @Nullable GraphView onDuty;
    private @Nullable Camera first;

    GraphArea(
            Workspace workspace,
            Fonts fonts,
            Palette palette,
            Phrases phrases,
            Copier copier,
            Arranger arranger,
            GraphChoices choices,
            FrameTimes frames,
            Forms forms) {
        this.workspace = workspace;
        this.fonts = fonts;
        this.palette = palette;
        this.phrases = phrases;
        this.copier = copier;
        this.arranger = arranger;
        this.choices = choices;
        this.frames = frames;
        this.forms = forms;
        Label times = Controls.text("", "frame-times");
        times.textProperty().bind(frames.wordsProperty());
        times.visibleProperty().bind(frames.shownProperty());
        times.setMouseTransparent(true);
        StackPane.setAlignment(times, Pos.TOP_LEFT);
        getChildren().add(times);
        workspace.visibleProperty().subscribe(this::choose);
        viewChosen = choices.view().subscribe(() -> choose(workspace.visible()));
    }

    private void choose(VisiblePart visible) {
        GraphView wanted = isStory(visible) ? story() : map();
        @Nullable GraphView before = onDuty;
        if (wanted.equals(before)) {
            return;
        }
        boolean focused = before != null && before.isFocused();
        if (before != null) {
            before.stepBack();
            before.setVisible(false);
        } else if (first != null) {
            wanted.beginWith(first);
        }
        onDuty = wanted;
        wanted.setVisible(true);
        wanted.takeOver(before);
        zoom.bind(wanted.zoomProperty());
        if (focused) {
            wanted.requestFocus();
        }
    }

    private boolean isStory(VisiblePart visible) {
        return switch (choices.view().get()) {
            case STORY -> visible.actorCount() <= MOST_IN_STORY;
            case MAP -> false;
            case BY_SIZE -> visible.actorCount() <= MapPicture.FEW;
        };
    }

    /** The view that is seen. */
    GraphView onDuty() {
        @Nullable GraphView view = onDuty;
        return view == null ? story() : view;
    }

    StoryView story() {
        @Nullable StoryView made = story;
        if (made == null) {
            made = new StoryView(workspace, fonts, palette);
            story = made;
            add(made);
        }
        return made;
    }

    MapView map() {
        @Nullable MapView made = map;
        if (made == null) {
            made = new MapView(workspace, fonts, palette, choices, frames);
            map = made;
            add(made);
        }
        return made;
    }

    private void add(GraphView view) {
        view.beStill(choices.still()::get);
        TieThread thread = new TieThread(
                view,
                (one, other) -> forms.newTie(
                        workspace.graph().actor(one), workspace.graph().actor(other)));
        new GraphGestures(view, phrases, copier, arranger, choices.communities(), forms, thread);
        thread.visibleProperty().bind(view.visibleProperty());
        thread.resizeRelocate(0, 0, 1, 1);
        view.onMoved(arranger::giveWay);
        view.setVisible(false);
        getChildren().add(0, view);
        getChildren().add(1, thread);
    }

    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** The camera that a graph in its place has to go on with; null where nobody has looked at it yet. */
    @Nullable Camera lastingCamera() {
        return onDuty().lastingCamera();
    }

    void beginWith(Camera camera) {
        first = camera;
        onDuty().beginWith(camera);
    }

    void fit() {
        onDuty().fit();
    }

    void zoomToSelection() {
        onDuty().zoomToSelection();
    }

    void zoomStep(double factor) {
        onDuty().zoomStep(factor);
    }

    void bringIntoView(List<Integer> actors) {
        onDuty().bringIntoView(actors);
    }

    @Override
    public void requestFocus() {
        onDuty().requestFocus();
    }

    /** Whether that is the view that has the keyboard. */
    boolean has(@Nullable Node focused) {
        return onDuty().equals(focused);
    }

    void use(Palette other) {
        palette = other;
        if (story != null) {
            story.use(other);
        }
        if (map != null) {
            map.use(other);
        }
    }

    @Override
    public void close() {
        viewChosen.unsubscribe();
        if (map != null) {
            map.close();
        }
    }
}
