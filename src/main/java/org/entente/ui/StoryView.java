package org.entente.ui;

import com.brunomnsilva.smartgraph.graphview.ForceDirectedSpringGravityLayoutStrategy;
import com.brunomnsilva.smartgraph.graphview.SmartGraphEdge;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartGraphProperties;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertex;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertexNode;
import com.brunomnsilva.smartgraph.graphview.SmartPlacementStrategy;
import java.net.URI;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.entente.draw.ActorMark;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.Scene;
import org.entente.draw.Support;
import org.entente.draw.TieMark;
import org.entente.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The graph as a person reads it. SmartGraph holds a node for each actor and tie of the visible part; their looks and places
 * come from a {@link Picture}, so that window and {@code render} show the same. Its simulation is off.
 */
final class StoryView extends Region {
    /** Of the lower right corner, where the zoom buttons lie; px. */
    private static final double BUTTONS_WIDTH = 60;

    private static final double BUTTONS_HEIGHT = 122;

    private static final double MOST_CACHED_PIXELS = 12e6;
    private static final double MARGIN = 70;
    private static final double LEGIBLE = 0.35;
    private static final long REST_NANOS = 140_000_000;

    private final Workspace workspace;
    private final Fonts fonts;
    private final VisibleDigraph digraph;
    private SmartGraphPanel<Integer, Integer> panel;
    private final Group halos = new Group();
    private final Pane badges = new Pane();
    private final Pane labels = new Pane();
    private final Group content = new Group();
    private final Map<Integer, ActorNode> actorNodes = new HashMap<>();
    private final Map<Integer, TieNode> tieNodes = new HashMap<>();
    private final Map<Integer, LabelNode> labelNodes = new HashMap<>();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now - lastMove > REST_NANOS) {
                stop();
                settle();
            }
        }
    };

    private Palette palette;
    private @Nullable Camera given;
    private Camera camera = new Camera(1, 0, 0);
    private final Glide glide = new Glide(this::camera, this::moveTo);
    private Picture picture = new Picture(1, 1, List.of(), List.of(), List.of());
    private int hoveredActor = -1;
    private int hoveredTie = -1;
    private boolean begun;
    private boolean fitted;
    private double roomWidth;
    private double roomHeight;
    private long lastMove;

    StoryView(Workspace workspace, Fonts fonts, Palette palette) {
        this.workspace = workspace;
        this.fonts = fonts;
        this.palette = palette;
        digraph = new VisibleDigraph(workspace.visible());
        panel = panel(digraph);
        badges.setManaged(false);
        labels.setManaged(false);
        content.getChildren().addAll(halos, panel, badges, labels);
        content.setManaged(false);
        content.setMouseTransparent(true);
        content.setAutoSizeChildren(false);
        getStyleClass().add("story");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Graph of actors and ties");
        setAccessibleHelp("Arrow keys walk from actor to actor, Enter opens the details, plus and minus zoom");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(content);
        workspace.visibleProperty().subscribe(visible -> rebuild());
        workspace.places().versionProperty().subscribe(version -> redraw());
        workspace.sourcing().evidenceProperty().subscribe(evidence -> redraw());
        workspace.selection().selectionProperty().subscribe(selection -> recolor());
        workspace.trails().answerProperty().subscribe(answer -> recolor());
        workspace.trails().kindProperty().subscribe(kind -> recolor());
    }

    private static SmartGraphPanel<Integer, Integer> panel(VisibleDigraph digraph) {
        SmartGraphProperties quiet = new SmartGraphProperties(
                """
                vertex.allow-user-move = false
                vertex.radius = 12
                vertex.shape = circle
                vertex.tooltip = false
                vertex.label = false
                edge.tooltip = false
                edge.label = false
                edge.arrow = false
                edge.arrowsize = 5
                """);
        SmartPlacementStrategy byPicture = new SmartPlacementStrategy() {
            @Override
            public <V, E> void place(double width, double height, SmartGraphPanel<V, E> graph) {
                // The picture says where everything stands.
            }
        };
        URI css = URI.create(
                Objects.requireNonNull(StoryView.class.getResource("story.css")).toExternalForm());
        SmartGraphPanel<Integer, Integer> panel =
                new SmartGraphPanel<>(digraph, quiet, byPicture, css, new ForceDirectedSpringGravityLayoutStrategy<>());
        panel.setManaged(false);
        panel.setMouseTransparent(true);
        return panel;
    }

    private void initPanel() {
        panel.resize(1, 1);
        panel.init();
    }

    Workspace workspace() {
        return workspace;
    }

    Picture picture() {
        return picture;
    }

    /** How many actors have a shape on the screen. */
    int drawnActors() {
        return actorNodes.size();
    }

    Camera camera() {
        return camera;
    }

    /** Screen px per world unit. */
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    private Scene scene() {
        Places places = workspace.places();
        return new Scene(
                workspace.visible(), places.allX(), places.allY(), places.pinned(), support(workspace.evidence()));
    }

    private Support support(Evidence evidence) {
        return new Support(
                tie -> !evidence.quotesOf(workspace.quoted(tie)).isEmpty(),
                tie -> evidence.independent(workspace.quoted(tie)),
                tie -> evidence.holds(workspace.quoted(tie)));
    }

    void use(Palette other) {
        palette = other;
        redraw();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean resized = getWidth() != roomWidth || getHeight() != roomHeight;
        roomWidth = getWidth();
        roomHeight = getHeight();
        if (!begun) {
            begun = true;
            initPanel();
            adoptNodes();
            fitted = given == null;
            camera = given == null ? fitting() : given;
            rebuild();
        } else if (resized && fitted) {
            glide.stop();
            camera = fitting();
            redraw();
        }
    }

    private Camera fitting() {
        return Camera.fit(scene(), palette, fonts, getWidth(), getHeight(), BUTTONS_WIDTH, BUTTONS_HEIGHT);
    }

    /** Fits the visible part into the room; it stays fitted when the room changes, until a person moves or zooms it. */
    void fit() {
        if (begun) {
            glide.to(fitting());
            fitted = true;
        }
    }

    /** Whether the camera is the one that {@link #fit} chose. */
    boolean isFitted() {
        return fitted;
    }

    /** Begins with that camera instead of fitting the graph, as after reloading a file. */
    void beginWith(Camera first) {
        given = first;
    }

    void zoomBy(double factor, double screenX, double screenY) {
        fitted = false;
        glide.stop();
        moveTo(camera.zoomed(factor, screenX, screenY));
    }

    void zoomStep(double factor) {
        fitted = false;
        glide.to(camera.zoomed(factor, getWidth() / 2, getHeight() / 2));
    }

    void panBy(double dx, double dy) {
        fitted = false;
        glide.stop();
        moveTo(camera.moved(dx, dy));
    }

    void bringIntoView(int actor) {
        bringIntoView(List.of(actor));
    }

    /** Moves the camera, and zooms out, just as far as it takes to have some actors in sight, those that have no place left out. */
    void bringIntoView(List<Integer> actors) {
        List<Point2D> world = actors.stream()
                .map(actor -> new Point2D(
                        workspace.places().x(actor), workspace.places().y(actor)))
                .filter(place -> !Double.isNaN(place.getX()))
                .toList();
        if (!begun || world.isEmpty()) {
            return;
        }
        Rectangle2D middle = new Rectangle2D(
                MARGIN, MARGIN, Math.max(0, getWidth() - 2 * MARGIN), Math.max(0, getHeight() - 2 * MARGIN));
        boolean inSight = world.stream().map(this::onView).allMatch(middle::contains);
        if (!inSight || camera.zoom() < LEGIBLE) {
            fitted = false;
            DoubleSummaryStatistics x =
                    world.stream().mapToDouble(Point2D::getX).summaryStatistics();
            DoubleSummaryStatistics y =
                    world.stream().mapToDouble(Point2D::getY).summaryStatistics();
            double most = Math.min(
                    middle.getWidth() / Math.max(1, x.getMax() - x.getMin()),
                    middle.getHeight() / Math.max(1, y.getMax() - y.getMin()));
            double near = camera.zoom() < LEGIBLE ? 1 : camera.zoom();
            glide.to(new Camera(Math.max(Camera.LEAST_ZOOM, Math.min(near, most)), 0, 0)
                    .showing(
                            (x.getMin() + x.getMax()) / 2,
                            (y.getMin() + y.getMax()) / 2,
                            getWidth() / 2,
                            getHeight() / 2));
        }
    }

    /** Where an actor is on the view, px. */
    Point2D onView(int actor) {
        return onView(
                new Point2D(workspace.places().x(actor), workspace.places().y(actor)));
    }

    private Point2D onView(Point2D world) {
        return world.multiply(camera.zoom()).add(camera.dx(), camera.dy());
    }

    OptionalInt actorAt(double screenX, double screenY) {
        return picture.actorAt(pictureX(screenX), pictureY(screenY));
    }

    OptionalInt tieAt(double screenX, double screenY) {
        return picture.tieAt(pictureX(screenX), pictureY(screenY));
    }

    // Between two pictures the old one is shown scaled.
    private double pictureX(double screenX) {
        return (screenX - camera.dx()) * picture.zoom() / camera.zoom();
    }

    private double pictureY(double screenY) {
        return (screenY - camera.dy()) * picture.zoom() / camera.zoom();
    }

    void hover(int actor, int tie) {
        if (actor != hoveredActor || tie != hoveredTie) {
            hoveredActor = actor;
            hoveredTie = tie;
            recolor();
        }
    }

    private void moveTo(Camera next) {
        camera = next;
        lastMove = System.nanoTime();
        if (!content.isCache()) {
            cache();
        }
        rest.start();
        place();
    }

    private void cache() {
        Bounds bounds = picture.bounds();
        if (bounds.width() * bounds.height() < MOST_CACHED_PIXELS) {
            content.setCacheHint(CacheHint.SPEED);
            content.setCache(true);
        }
    }

    private void settle() {
        content.setCache(false);
        if (picture.zoom() != camera.zoom()) {
            redraw();
        }
    }

    private void place() {
        double factor = camera.zoom() / picture.zoom();
        content.setTranslateX(camera.dx());
        content.setTranslateY(camera.dy());
        content.getTransforms().clear();
        if (factor != 1) {
            content.getTransforms().add(new Scale(factor, factor, 0, 0));
        }
        zoom.set(camera.zoom());
    }

    /** The visible part has changed: SmartGraph adds and removes nodes. */
    private void rebuild() {
        digraph.show(workspace.visible());
        hoveredActor = -1;
        hoveredTie = -1;
        if (!begun) {
            return;
        }
        if (workspace.visible().actors().allMatch(actorNodes::containsKey)) {
            panel.updateAndWait();
        } else {
            // SmartGraph looks for free ground for each new actor, and throws where it finds it left of or above 0.
            renewPanel();
        }
        actorNodes.keySet().removeIf(actor -> !workspace.visible().showsActor(actor));
        Set<Node> gone = new HashSet<>();
        tieNodes.entrySet().removeIf(entry -> {
            boolean hidden = !workspace.visible().showsTie(entry.getKey());
            if (hidden) {
                gone.addAll(entry.getValue().nodes());
            }
            return hidden;
        });
        badges.getChildren().removeIf(gone::contains);
        adoptNodes();
        redraw();
    }

    private void adoptNodes() {
        for (SmartGraphVertex<Integer> vertex : panel.getSmartVertices()) {
            int actor = vertex.getUnderlyingVertex().element();
            actorNodes.computeIfAbsent(actor, number -> new ActorNode((SmartGraphVertexNode<Integer>) vertex));
        }
        for (SmartGraphEdge<Integer, Integer> edge : panel.getSmartEdges()) {
            int tie = edge.getUnderlyingEdge().element();
            tieNodes.computeIfAbsent(tie, number -> {
                TieNode node = new TieNode((CubicCurve) edge);
                badges.getChildren().addAll(node.nodes());
                return node;
            });
        }
    }

    private void renewPanel() {
        SmartGraphPanel<Integer, Integer> fresh = panel(digraph);
        content.getChildren().set(content.getChildren().indexOf(panel), fresh);
        panel = fresh;
        actorNodes.clear();
        tieNodes.clear();
        badges.getChildren().clear();
        initPanel();
    }

    private void redraw() {
        if (!begun) {
            return;
        }
        content.setCache(false);
        picture = Picture.of(scene(), palette, camera.zoom(), fonts);
        for (ActorMark mark : picture.actors()) {
            @Nullable ActorNode node = actorNodes.get(mark.actor());
            if (node != null) {
                node.show(mark);
            }
        }
        // After the actors: SmartGraph bends a tie anew whenever one of its actors moves.
        for (TieMark mark : picture.ties()) {
            @Nullable TieNode node = tieNodes.get(mark.tie());
            if (node != null) {
                node.show(mark, fonts);
            }
        }
        Map<Integer, LabelNode> unused = new HashMap<>(labelNodes);
        for (LabelMark mark : picture.labels()) {
            LabelNode node = labelNodes.computeIfAbsent(mark.actor(), actor -> {
                LabelNode fresh = new LabelNode();
                labels.getChildren().add(fresh);
                return fresh;
            });
            node.show(mark, fonts);
            unused.remove(mark.actor());
        }
        unused.forEach((actor, node) -> {
            labels.getChildren().remove(node);
            labelNodes.remove(actor);
        });
        recolor();
        place();
    }

    private void recolor() {
        if (!begun) {
            return;
        }
        Emphasis emphasis = new Emphasis(workspace, hoveredActor, hoveredTie);
        halos.getChildren().clear();
        for (ActorMark mark : picture.actors()) {
            @Nullable ActorNode node = actorNodes.get(mark.actor());
            if (node != null) {
                boolean stepsBack = mark.dimmed() || emphasis.fades(mark.actor());
                node.color(mark, palette, stepsBack);
                @Nullable LabelNode label = labelNodes.get(mark.actor());
                if (label != null) {
                    label.color(palette, stepsBack);
                }
            }
            if (emphasis.selectsActor(mark.actor())) {
                halos.getChildren().add(ActorNode.halo(mark, palette, picture.scale()));
            }
        }
        for (TieMark mark : picture.ties()) {
            @Nullable TieNode node = tieNodes.get(mark.tie());
            if (node != null) {
                node.color(mark, palette, emphasis.fadesTie(mark.tie()));
            }
            if (emphasis.selectsTie(mark.tie())) {
                halos.getChildren().add(TieNode.halo(mark, palette));
            }
        }
    }
}
