package org.entente.ui;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.jspecify.annotations.Nullable;

/** The graph on the screen under a camera. Only the view that is on duty draws; it takes over where the other one looked. */
abstract class GraphView extends Region {
    private static final double MARGIN = 70;
    private static final double LEGIBLE = 0.35;
    private static final double NEAR = 1.5;

    private final Workspace workspace;
    private Palette palette;
    private int hoveredActor = -1;
    private int hoveredTie = -1;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Camera camera = new Camera(1, 0, 0);
    private BooleanSupplier still = () -> false;
    private final Glide glide = new Glide(this::camera, this::moveTo, () -> still.getAsBoolean());
    private @Nullable Camera given;
    private Runnable moved = () -> {};
    private boolean onDuty;
    private boolean begun;
    private boolean fitted;
    private double roomWidth;
    private double roomHeight;

    GraphView(Workspace workspace, Palette palette) {
        this.workspace = workspace;
        this.palette = palette;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Graph of actors and ties");
        setAccessibleHelp("Arrow keys walk from actor to actor, Enter opens the details, plus and minus zoom");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** The actor at a point of the view, px. */
    abstract OptionalInt actorAt(double screenX, double screenY);

    /** The tie at a point of the view, or not far from it, px. */
    abstract OptionalInt tieAt(double screenX, double screenY);

    /** The camera under which all that is visible fills the room. */
    protected abstract Camera fitting();

    /** Whether there is nothing to be seen yet: a camera that a person moves over nothing would miss what comes. */
    protected boolean isBlank() {
        return false;
    }

    /** How far a person can zoom out, px per world unit. */
    protected abstract double leastZoom();

    /** Draws everything anew under the camera. */
    protected abstract void redraw();

    /** Lets stand out what is pointed at, selected or asked for. */
    protected abstract void emphasize();

    /** Shows what is drawn under a camera that has moved. */
    protected abstract void follow();

    /** Notes that a person has taken hold of an actor to move it about. */
    void lift(int actor) {}

    /** Notes that the person has let go of it. */
    void putDown() {}

    /** Follows what is visible and what is to stand out; to be called once a view is made. */
    protected void begin() {
        workspace.visibleProperty().subscribe(visible -> {
            hoveredActor = -1;
            hoveredTie = -1;
            redraw();
        });
        workspace.selection().selectionProperty().subscribe(this::emphasize);
        workspace.trails().answerProperty().subscribe(this::emphasize);
        workspace.trails().kindProperty().subscribe(this::emphasize);
    }

    /** Lets stand out what is under the pointer; -1 where nothing is. */
    void hover(int actor, int tie) {
        if (actor != hoveredActor || tie != hoveredTie) {
            hoveredActor = actor;
            hoveredTie = tie;
            emphasize();
        }
    }

    /** The number of the actor under the pointer, -1 where none is. */
    protected int hoveredActor() {
        return hoveredActor;
    }

    protected Emphasis emphasis() {
        return new Emphasis(workspace, hoveredActor(), hoveredTie);
    }

    protected Palette palette() {
        return palette;
    }

    void use(Palette other) {
        palette = other;
        redraw();
    }

    /** @param atOnce whether what would move is to be there at once */
    void beStill(BooleanSupplier atOnce) {
        still = atOnce;
    }

    Workspace workspace() {
        return workspace;
    }

    Camera camera() {
        return camera;
    }

    /** The camera that a view in its place has to go on with; null where it has to find one, as nobody has looked yet. */
    @Nullable Camera lastingCamera() {
        return begun ? camera : given;
    }

    /** Screen px per world unit. */
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Whether it is to draw: it is on duty, and has a room. */
    protected boolean draws() {
        return onDuty && begun;
    }

    /** Takes over from where another view looked; null: from the beginning. */
    void takeOver(@Nullable GraphView other) {
        onDuty = true;
        if (other != null && other.begun) {
            given = other.camera;
            fitted = other.fitted;
            if (begun) {
                camera = other.camera;
            }
        }
        if (begun) {
            redraw();
            zoom.set(camera.zoom());
        }
        requestLayout();
    }

    /** Draws no more until it takes over again. */
    void stepBack() {
        onDuty = false;
        glide.stop();
    }

    @Override
    protected void layoutChildren() {
        if (!onDuty || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean resized = getWidth() != roomWidth || getHeight() != roomHeight;
        roomWidth = getWidth();
        roomHeight = getHeight();
        if (!begun) {
            begun = true;
            fitted |= given == null;
            camera = given == null ? fitting() : given;
            redraw();
            zoom.set(camera.zoom());
        } else if (resized) {
            if (fitted) {
                glide.stop();
                camera = fitting();
                zoom.set(camera.zoom());
            }
            redraw();
        }
    }

    /** Fits the visible part into the room; it stays fitted when the room changes, until a person moves or zooms it. */
    void fit() {
        if (begun) {
            glide.to(fitting());
            fitted = true;
        }
    }

    /** Fits at once, if it is fitted: the places have changed. */
    protected void stayFitted() {
        if (fitted && draws()) {
            glide.stop();
            moveTo(fitting());
        }
    }

    /** Whether the camera is the one that {@link #fit} chose. */
    boolean isFitted() {
        return fitted;
    }

    /** Begins with that camera instead of fitting the graph, as after reloading a file. */
    void beginWith(Camera first) {
        given = first;
        fitted = false;
    }

    /** @param listener told each time that a person moves the camera */
    void onMoved(Runnable listener) {
        moved = listener;
    }

    void zoomBy(double factor, double screenX, double screenY) {
        if (isBlank()) {
            return;
        }
        moved.run();
        fitted = false;
        glide.stop();
        moveTo(camera.zoomed(factor, screenX, screenY, leastZoom()));
    }

    void zoomStep(double factor) {
        if (isBlank()) {
            return;
        }
        moved.run();
        fitted = false;
        glide.to(camera.zoomed(factor, getWidth() / 2, getHeight() / 2, leastZoom()));
    }

    void panBy(double dx, double dy) {
        if (isBlank()) {
            return;
        }
        moved.run();
        fitted = false;
        glide.stop();
        moveTo(camera.moved(dx, dy));
    }

    void bringIntoView(int actor) {
        bringIntoView(List.of(actor));
    }

    /** Moves the camera, and zooms out, just as far as it takes to have some actors in sight, those that have no place left out. */
    void bringIntoView(List<Integer> actors) {
        List<Point2D> world = places(actors);
        if (!begun || world.isEmpty() || middle().getWidth() == 0 || middle().getHeight() == 0) {
            return;
        }
        boolean inSight = world.stream().map(this::onView).allMatch(middle()::contains);
        if (!inSight || camera.zoom() < LEGIBLE) {
            fitted = false;
            glide.to(showing(world, camera.zoom() < LEGIBLE ? 1 : camera.zoom()));
        }
    }

    /** Has the actors selected fill the room, those that have no place left out; one alone, or few close by, are not made huge. */
    void zoomToSelection() {
        List<Point2D> world = places(workspace.actorsSelected());
        if (begun && !world.isEmpty()) {
            fitted = false;
            glide.to(showing(world, NEAR));
        }
    }

    private List<Point2D> places(List<Integer> actors) {
        return actors.stream()
                .map(actor -> new Point2D(
                        workspace.places().x(actor), workspace.places().y(actor)))
                .filter(place -> !Double.isNaN(place.getX()))
                .toList();
    }

    private Rectangle2D middle() {
        return new Rectangle2D(
                MARGIN, MARGIN, Math.max(0, getWidth() - 2 * MARGIN), Math.max(0, getHeight() - 2 * MARGIN));
    }

    /** The camera that has some places in sight, at a zoom, or as much farther off as that takes. */
    private Camera showing(List<Point2D> world, double nearest) {
        DoubleSummaryStatistics x = world.stream().mapToDouble(Point2D::getX).summaryStatistics();
        DoubleSummaryStatistics y = world.stream().mapToDouble(Point2D::getY).summaryStatistics();
        double most = Math.min(
                middle().getWidth() / Math.max(1, x.getMax() - x.getMin()),
                middle().getHeight() / Math.max(1, y.getMax() - y.getMin()));
        return new Camera(Math.max(leastZoom(), Math.min(nearest, most)), 0, 0)
                .showing((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2, getWidth() / 2, getHeight() / 2);
    }

    /** The visible actors whose middles are in sight. */
    IntStream inSight() {
        return workspace.visible().actors().filter(actor -> {
            Point2D at = onView(actor);
            return at.getX() >= 0 && at.getY() >= 0 && at.getX() <= getWidth() && at.getY() <= getHeight();
        });
    }

    /** Where an actor is on the view, px. */
    Point2D onView(int actor) {
        return onView(
                new Point2D(workspace.places().x(actor), workspace.places().y(actor)));
    }

    private Point2D onView(Point2D world) {
        return world.multiply(camera.zoom()).add(camera.dx(), camera.dy());
    }

    private void moveTo(Camera next) {
        camera = next;
        follow();
        zoom.set(camera.zoom());
    }
}
