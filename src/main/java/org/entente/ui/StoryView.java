package org.entente.ui;

import com.brunomnsilva.smartgraph.graphview.ForceDirectedSpringGravityLayoutStrategy;
import com.brunomnsilva.smartgraph.graphview.SmartGraphEdge;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartGraphProperties;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertex;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertexNode;
import com.brunomnsilva.smartgraph.graphview.SmartPlacementStrategy;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.transform.Scale;
import org.entente.draw.ActorMark;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.TieMark;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/**
 * The graph as a person reads it. SmartGraph holds a node for each actor and tie of the visible part; their looks and places
 * come from a {@link Picture}, so that window and {@code render} show the same. Its simulation is off.
 */
final class StoryView extends GraphView {
    /** Of the lower right corner, where the zoom buttons lie; px. */
    private static final double BUTTONS_WIDTH = 60;

    private static final double BUTTONS_HEIGHT = 150;

    private static final double MOST_CACHED_PIXELS = 12e6;
    private static final long REST_NANOS = 140_000_000;

    private final Fonts fonts;
    private final VisibleDigraph digraph;
    private SmartGraphPanel<Integer, Integer> panel;
    private final StoryGround ground = new StoryGround();
    private final Group halos = new Group();
    private final Pane badges = new Pane();
    private final Pane labels = new Pane();
    private final Group content = new Group();
    private final Map<Integer, ActorNode> actorNodes = new HashMap<>();
    private final Map<Integer, TieNode> tieNodes = new HashMap<>();
    private final Map<Integer, LabelNode> labelNodes = new HashMap<>();
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now - lastMove > REST_NANOS) {
                stop();
                settle();
            }
        }
    };

    private Picture picture = new Picture(1, 1, List.of(), List.of(), List.of());
    private long lastMove;
    private @Nullable VisiblePart shown;

    StoryView(Workspace workspace, Fonts fonts, Palette palette) {
        super(workspace, palette);
        this.fonts = fonts;
        digraph = new VisibleDigraph(workspace.visible());
        panel = panel(digraph);
        badges.setManaged(false);
        labels.setManaged(false);
        content.getChildren().addAll(ground, halos, panel, badges, labels);
        content.setManaged(false);
        content.setMouseTransparent(true);
        content.setAutoSizeChildren(false);
        getStyleClass().add("story");
        getChildren().add(content);
        workspace.places().versionProperty().subscribe(version -> redraw());
        workspace.sourcing().evidenceProperty().subscribe(evidence -> redraw());
        workspace.communitiesProperty().subscribe(communities -> redraw());
        begin();
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

    Picture picture() {
        return picture;
    }

    /** How many actors have a shape on the screen. */
    int drawnActors() {
        return actorNodes.size();
    }

    @Override
    protected double leastZoom() {
        return Camera.LEAST_ZOOM;
    }

    @Override
    protected Camera fitting() {
        return Camera.fit(
                workspace().scene(), palette(), fonts, getWidth(), getHeight(), BUTTONS_WIDTH, BUTTONS_HEIGHT);
    }

    @Override
    OptionalInt actorAt(double screenX, double screenY) {
        return picture.actorAt(pictureX(screenX), pictureY(screenY));
    }

    @Override
    OptionalInt tieAt(double screenX, double screenY) {
        return picture.tieAt(pictureX(screenX), pictureY(screenY));
    }

    // Between two pictures the old one is shown scaled.
    private double pictureX(double screenX) {
        return (screenX - camera().dx()) * picture.zoom() / camera().zoom();
    }

    private double pictureY(double screenY) {
        return (screenY - camera().dy()) * picture.zoom() / camera().zoom();
    }

    @Override
    protected void follow() {
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
        if (picture.zoom() != camera().zoom()) {
            redraw();
        }
    }

    private void place() {
        double factor = camera().zoom() / picture.zoom();
        content.setTranslateX(camera().dx());
        content.setTranslateY(camera().dy());
        content.getTransforms().clear();
        if (factor != 1) {
            content.getTransforms().add(new Scale(factor, factor, 0, 0));
        }
    }

    /** Has SmartGraph add and remove nodes. */
    private void adopt(VisiblePart visible) {
        if (shown == null) {
            initPanel();
            adoptNodes();
        }
        shown = visible;
        digraph.show(visible);
        if (visible.actors().allMatch(actorNodes::containsKey)) {
            panel.updateAndWait();
        } else {
            // SmartGraph looks for free ground for each new actor, and throws where it finds it left of or above 0.
            renewPanel();
        }
        actorNodes.keySet().removeIf(actor -> !visible.showsActor(actor));
        Set<Node> gone = new HashSet<>();
        tieNodes.entrySet().removeIf(entry -> {
            boolean hidden = !visible.showsTie(entry.getKey());
            if (hidden) {
                gone.addAll(entry.getValue().nodes());
            }
            return hidden;
        });
        badges.getChildren().removeIf(gone::contains);
        adoptNodes();
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

    @Override
    protected void redraw() {
        if (!draws()) {
            return;
        }
        if (!workspace().visible().equals(shown)) {
            adopt(workspace().visible());
        }
        content.setCache(false);
        ground.show(workspace(), palette(), camera().zoom());
        picture = Picture.of(workspace().scene(), palette(), camera().zoom(), fonts);
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
        emphasize();
        place();
    }

    @Override
    protected void emphasize() {
        if (!draws()) {
            return;
        }
        Palette palette = palette();
        Emphasis emphasis = emphasis();
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
